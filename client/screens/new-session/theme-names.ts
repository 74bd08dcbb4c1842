// The themes of the programme's partnerships as they are registered, and the keys of their words.
import type { WordKey } from '../../state/words.tsx';

export const themeNames: Readonly<Record<string, WordKey>> = {
  'smart cities': 'organise.theme.smart',
  'social inclusion': 'organise.theme.inclusion',
  participation: 'organise.theme.participation',
  'circular economy': 'organise.theme.circular',
  'sustainable food': 'organise.theme.food',
  'water resilience': 'organise.theme.water',
  'public green space': 'organise.theme.green',
  'health crisis response': 'organise.theme.health',
  'climate adaptation': 'organise.theme.climate',
  'nature-based solutions': 'organise.theme.nature',
  hydrogen: 'organise.theme.hydrogen',
  'port and maritime': 'organise.theme.port',
  biomass: 'organise.theme.biomass',
  overtourism: 'organise.theme.tourism',
  'air quality': 'organise.theme.air',
  mobility: 'organise.theme.mobility',
  'heritage tourism': 'organise.theme.heritage',
  'main-street renewal': 'organise.theme.streets',
  'open innovation': 'organise.theme.innovation',
  'regional innovation strategy': 'organise.theme.regional',
};

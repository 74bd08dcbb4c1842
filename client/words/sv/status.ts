// Om arbetet är i säkerhet, på svenska. ”Sparat” betyder att det ligger på serverns disk.
import type { statusWords as english } from '../en/status.ts';

export const statusWords: Record<keyof typeof english, string> = {
  'status.saved': 'Sparat',
  'status.saving': 'Sparar …',
  'status.savingDetail': '{count, plural, one {# ändring} other {# ändringar}} på väg.',

  'status.reconnecting': 'Kopplar upp igen …',
  'status.offline': 'Ingen anslutning',
  'status.unsteady': 'Anslutningen kommer och går',
  'status.unsteadyDetail': 'Den kommer tillbaka av sig själv. Du kan fortsätta skriva.',
  'status.keepWriting': 'Du kan fortsätta skriva.',
  'status.keptHere':
    '{count, plural, one {# ändring finns} other {# ändringar finns}} kvar här på din enhet och sparas så snart anslutningen är tillbaka.',
  'status.readHere': 'Du ser det som fanns här senast. Inget av ditt väntar på att sparas.',
  'status.notKeptHere':
    '{count, plural, one {# ändring är inte sparad} other {# ändringar är inte sparade}} än och kan inte heller sparas på din enhet. Låt sidan vara öppen tills anslutningen är tillbaka.',
  'status.notKept': 'Din enhet behåller ingen kopia: lämna sidan först när det står ”Sparat”.',

  'status.slow': 'Ansluten, på det långsammare sättet',
  'status.slowDetail': 'Allt fungerar, men nyheter kan dröja lite.',

  'status.slowConnection': 'Långsam anslutning: det nya kan dröja',

  'status.store': 'Umecon kan inte spara just nu',
  'status.storeDetail':
    '{count, plural, =0 {Inget av ditt är borta.} one {# ändring finns kvar här på din enhet.} other {# ändringar finns kvar här på din enhet.}} Låt sidan vara öppen.',
  'status.storeNotKept':
    '{count, plural, one {# ändring finns} other {# ändringar finns}} bara på den här sidan och ingen annanstans. Låt den vara öppen.',

  'status.removed': 'Du är inte längre med på träffen',
  'status.removedDetail': 'Fråga en moderator, eller gå med igen med koden.',
  'status.closed': 'Träffen är slut',
  'status.closedDetail': 'Allt går att läsa, men inget kan ändras längre.',
  'status.ended': 'Inte ansluten längre',
  'status.endedDetail': 'Ladda om sidan för att komma tillbaka.',
  'status.endedNotKept':
    '{count, plural, one {# ändring finns} other {# ändringar finns}} bara på den här sidan. Kopiera det du behöver innan du laddar om den.',

  'status.outdated': 'Det finns ett nyare Umecon',
  'status.outdatedDetail':
    'Ladda om sidan för att fortsätta. Det du har skrivit under träffen finns kvar.',
  'status.outdatedRisk':
    'Ladda om sidan för att fortsätta. Den här enheten sparar inte det du skrev sist: kopiera det först.',
  'status.crowdedOut': 'Öppen på för många ställen',
  'status.crowdedOutDetail': 'Träffen har öppnats så många gånger att den här sidan fick ge plats.',
  'status.goOnHere': 'Fortsätt här',

  'status.reload': 'Ladda om',
};

// Why something was refused and what to do instead, Swedish.
import type { refusalWords as english } from '../en/refusal.ts';

export const refusalWords: Record<keyof typeof english, string> = {
  'refusal.agenda.first-step': 'Det här är första momentet. Det finns inget före.',
  'refusal.agenda.incomplete':
    'En kväll börjar med lobbyn och slutar med avslutet. Lägg tillbaka dem.',
  'refusal.agenda.last-step': 'Det här är sista momentet.',
  'refusal.agenda.started': 'Kvällen har börjat, så momenten kan inte längre ändras.',
  'refusal.challenge.not-found': 'Den här utmaningen finns inte längre.',
  'refusal.challenge.not-yours': 'Bara presentatören och moderatorerna kan ändra utmaningen.',
  'refusal.challenge.too-many': 'Det finns redan så många utmaningar som får plats på en kväll.',
  'refusal.commitment.not-found': 'Det här löftet finns inte längre.',
  'refusal.commitment.not-yours': 'Bara den som gav löftet kan ta tillbaka det.',
  'refusal.commitment.too-many': 'Du har gett så många löften som en person kan ge. Tack!',
  'refusal.document.not-found':
    'Sidan finns inte, eller så får du inte se den. Ladda om för att fortsätta.',
  'refusal.document.read-only': 'Du kan läsa här, men inte skriva.',
  'refusal.document.too-large': 'Det är för mycket text på en gång. Dela upp den.',
  'refusal.document.unreadable':
    'Något gick fel på sidan. Ladda om för att fortsätta; dina ord finns kvar.',
  'refusal.facilitator.last-one': 'En kväll behöver minst en moderator. Bjud in en till först.',
  'refusal.facilitator.not-found': 'Den här moderatorlänken har redan upphört.',
  'refusal.idea.not-found': 'Idén ligger inte längre på bordet.',
  'refusal.idea.not-at-this-table': 'Idén hör till ett annat bord.',
  'refusal.input.invalid': 'Något saknas eller går inte att förstå. Se de markerade fälten.',
  'refusal.input.too-large': 'Det är för långt. Korta det och försök igen.',
  'refusal.participant.not-found': 'Personen är inte längre här.',
  'refusal.participant.session-full': 'Kvällen är full. Fråga arrangören om fler kan vara med.',
  'refusal.participant.unknown-city': 'Välj en av städerna som deltar.',
  'refusal.person.not-introduced': 'Säg först vem du är: ditt namn och din stad.',
  'refusal.question.not-found': 'Frågan finns inte längre.',
  'refusal.question.not-yours': 'Bara den som ställde frågan kan ta tillbaka den.',
  'refusal.question.too-many': 'Det finns redan väldigt många frågor. Låt andra fråga också.',
  'refusal.report.not-found': 'Rapporten finns inte längre.',
  'refusal.report.not-yours': 'Bara den som lämnade rapporten kan ta tillbaka den.',
  'refusal.report.too-many': 'Det finns redan så många rapporter som får plats på en kväll.',
  'refusal.request.not-found': 'Det här finns inte. Kontrollera adressen.',
  'refusal.request.origin': 'Öppna Umecon med adressen du fick.',
  'refusal.request.too-many': 'Det var många försök på kort tid. Vänta en stund och försök igen.',
  'refusal.role.not-allowed': 'Bara en moderator kan göra det här.',
  'refusal.seat.not-yours': 'Du sitter vid ett annat bord. Sätt dig här först.',
  'refusal.session.closed': 'Kvällen är avslutad. Allt går fortfarande att läsa.',
  'refusal.session.conflict': 'Andra ändrade samma sak samtidigt. Försök igen.',
  'refusal.session.not-found':
    'Ingen kväll hittades. Kontrollera koden eller fråga den som bjöd in dig.',
  'refusal.step.not-now': 'Det är inte läge för det nu. Se momentet högst upp.',
  'refusal.step.not-found': 'Momentet finns inte längre i planen.',
  'refusal.store.unavailable':
    'Inget kan sparas just nu. Det du skrev finns kvar på den här enheten; försök igen snart.',
  'refusal.table.not-found': 'Bordet finns inte. Någon måste först lägga fram en utmaning.',
  'refusal.ticket.invalid': 'Länken är för gammal. Ladda om sidan.',
  'refusal.timer.not-paused': 'Klockan är inte pausad.',
  'refusal.timer.not-running': 'Klockan går inte.',
  'refusal.token.missing': 'Du är inte med än. Gå med via koden eller länken.',
  'refusal.token.unknown': 'Länken gäller inte längre. Gå med igen eller be om en ny länk.',
  'refusal.vote.already-placed': 'Du har redan röstat på den här idén.',
  'refusal.vote.budget-spent':
    'Du har lagt alla dina röster. Ta tillbaka en för att rösta på en annan idé.',
  'refusal.vote.not-placed': 'Du har inte röstat på den här idén.',
  'refusal.unreachable': 'Servern går inte att nå. Kontrollera anslutningen och försök igen.',
  'refusal.failed':
    'Något gick fel hos oss. Försök igen; om det inte hjälper, säg till arrangören: {reference}.',
};

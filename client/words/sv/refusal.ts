// Vad serverns nej betyder och vad man kan göra i stället, på svenska.
import type { refusalWords as english } from '../en/refusal.ts';

export const refusalWords: Record<keyof typeof english, string> = {
  'refusal.agenda.changed':
    'Någon annan har ändrat programmet under tiden, så din ändring sparades inte. Titta på den andras och välj sedan.',
  'refusal.agenda.first-step': 'Det här är första steget, så det finns inget att gå tillbaka till.',
  'refusal.agenda.incomplete':
    'Programmet ska ha en ”Ankomst” först och en ”Avslutning” sist. Lägg tillbaka dem.',
  'refusal.agenda.last-step': 'Det här är sista steget. Avsluta träffen när ni är klara.',
  'refusal.agenda.started': 'Träffen har börjat, så stegen kan inte ändras längre.',
  'refusal.challenge.not-found': 'Utmaningen finns inte kvar. Någon kan ha tagit bort den.',
  'refusal.challenge.not-yours':
    'Bara den som lägger fram utmaningen och moderatorerna kan ändra den. Fråga någon av dem.',
  'refusal.challenge.too-many': 'Det får inte plats fler utmaningar på den här träffen.',
  'refusal.challenge.too-many-yours':
    'Du har lagt fram så många utmaningar som en person kan. Ändra en av dina, eller fråga en moderator.',
  'refusal.commitment.not-found': 'Löftet finns inte kvar.',
  'refusal.commitment.not-yours': 'Bara den som gav löftet kan ta tillbaka det.',
  'refusal.commitment.too-many':
    'Du har gett så många löften som får plats. Tack! Ta tillbaka ett för att ge ett nytt.',
  'refusal.document.full':
    'Det får inte plats mer här. Ta bort något som inte behövs längre och lägg sedan till ditt.',
  'refusal.document.copy-claimed':
    'Någon annan skrev i stället för den här enheten. Ladda om sidan.',
  'refusal.document.not-found':
    'Det här finns inte, eller så är det inte öppet för dig. Ladda om sidan.',
  'refusal.document.read-only': 'Du kan läsa det här, men inte skriva i det just nu.',
  'refusal.document.too-large': 'Det var för mycket text på en gång. Lägg till den i mindre delar.',
  'refusal.document.unreadable':
    'Din senaste ändring gick inte att läsa. Ladda om sidan; det som var sparat finns kvar.',
  'refusal.door.locked':
    'Dörren är låst en liten stund, så ingen ny kan komma in. Vänta lite och försök igen.',
  'refusal.facilitator.last-one':
    'Det här är den enda moderatorn som är kvar. Bjud in en till innan du avslutar länken.',
  'refusal.facilitator.not-found': 'Den här moderatorlänken är redan avslutad.',
  'refusal.idea.not-found': 'Idén ligger inte kvar på bordet. Någon kan ha tagit tillbaka den.',
  'refusal.idea.not-at-this-table': 'Idén hör till ett annat bord.',
  'refusal.idea.not-yours':
    'Idén är någon annans, så bara den som skrev den kan ändra den. Bygg vidare på den i stället.',
  'refusal.idea.too-long': 'En idé får ha högst 500 tecken. Korta ner den, eller gör flera idéer.',
  'refusal.input.invalid': 'Något stämmer inte riktigt. Se över det du fyllt i och försök igen.',
  'refusal.input.too-large': 'Det är för långt för att skickas. Korta ner det.',
  'refusal.participant.not-found': 'Personen står inte kvar på listan.',
  'refusal.participant.session-full':
    'Alla platser är tagna. Fråga arrangören, eller dela skärm med en granne.',
  'refusal.participant.unknown-city': 'Den staden är inte med på träffen. Välj en i listan.',
  'refusal.person.not-introduced': 'Berätta först vem du är, sedan kan du vara med här.',
  'refusal.question.not-found': 'Frågan finns inte kvar.',
  'refusal.question.not-yours': 'Bara den som ställde frågan kan ta tillbaka den.',
  'refusal.question.too-many':
    'Det får inte plats fler frågor. Ta tillbaka en av dina för att ställa en ny.',
  'refusal.reading.other-language':
    'Ingen på träffen har sagt att den läser det språket. Välj ett som någon här läser.',
  'refusal.report.not-found': 'Återblicken finns inte kvar.',
  'refusal.report.not-yours': 'Bara den som berättade kan ta tillbaka återblicken.',
  'refusal.report.too-many': 'Det får inte plats fler återblickar på den här träffen.',
  'refusal.report.too-many-yours':
    'Du har berättat så många återblickar som en person kan. Ta tillbaka en för att berätta en annan.',
  'refusal.request.not-found': 'Det finns inget på den här adressen. Kontrollera länken.',
  'refusal.request.origin':
    'Sidan öppnades från en adress som Umecon inte känner till. Använd länken du har fått.',
  'refusal.request.too-many': 'Det blev mycket på en gång. Vänta en liten stund och försök igen.',
  'refusal.role.not-allowed': 'Det här kan bara en moderator göra. Be någon av dem.',
  'refusal.seat.not-yours': 'Du sitter vid ett annat bord, så här kan du bara läsa.',
  'refusal.session.closed': 'Träffen är slut. Allt går att läsa, men inget kan ändras längre.',
  'refusal.session.conflict': 'Någon annan ändrade samma sak just då. Försök igen.',
  'refusal.session.damaged':
    'Den här träffen går inte att läsa längre. Säg till den som sköter Umecon här; alla andra träffar är som de ska.',
  'refusal.session.not-found':
    'Vi känner inte till någon träff med den koden eller länken. Kontrollera den, eller fråga den som skickade den.',
  'refusal.step.moved':
    'Träffen har gått vidare under tiden, så det här blev inte gjort. Se var den är nu och tryck igen om du fortfarande vill.',
  'refusal.step.not-now': 'Det hör till ett annat steg av träffen, så det går inte just nu.',
  'refusal.step.not-found': 'Steget finns inte kvar i programmet.',
  'refusal.store.unavailable':
    'Umecon kan inte spara just nu. Det du skrev finns kvar här; försök igen om en stund.',
  'refusal.table.not-found':
    'Bordet finns inte. Varje utmaning har ett bord: välj eller lägg till en utmaning först.',
  'refusal.take-back.not-found':
    'Det här är redan hämtat tillbaka, eller så var det för länge sedan.',
  'refusal.text.too-long': 'Texten är för lång för sin plats. Korta ner den.',
  'refusal.ticket.invalid': 'Det tog för lång tid att komma in. Ladda om sidan.',
  'refusal.timer.not-paused': 'Klockan är inte pausad.',
  'refusal.timer.not-running': 'Klockan går inte.',
  'refusal.token.missing': 'Du är inte med här än. Använd länken eller koden du har fått.',
  'refusal.token.unknown':
    'Nyckeln eller länken fungerar inte längre. Gå med igen, eller be om en ny.',
  'refusal.vote.already-placed': 'Du har redan röstat på den här idén.',
  'refusal.vote.budget-spent':
    'Alla dina röster är givna. Ta tillbaka en för att ge den till en annan idé.',
  'refusal.vote.not-placed': 'Du har inte röstat på den här idén.',
  'refusal.wall.ended': 'Den här storskärmen är avslutad. Be en moderator om den nya länken.',
  'refusal.unreachable': 'Umecon går inte att nå. Kontrollera uppkopplingen och försök igen.',
  'refusal.failed':
    'Något gick fel. Försök igen. Om felet består, ge arrangören den här referensen: {reference}',
};

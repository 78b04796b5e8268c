/**
 * How a sentence takes up what the buyer asked for: `you asked us to unsubscribe you` answers, and offers nothing.
 * For folded text in lower case. Compiled by hand, and to be corrected by readers of the language.
 */
export const optOutReplies: readonly RegExp[] = [
  /(?<!\p{L})you (?:have |had |once )?(?:asked|wanted|requested|told|wrote|wondered)(?!\p{L})/u,
  /(?<!\p{L})(?:sie|du) (?:baten|batest|wollten|wolltest|fragten|fragtest|schrieben|hatten|hattest|haben)(?: \p{L}+){0,2} (?:gebeten|gewünscht|uns|mich)(?!\p{L})/u,
  /(?<!\p{L})(?:vous|tu) (?:nous )?(?:avez|aviez|as) (?:demandé|souhaité|écrit|voulu)(?!\p{L})/u,
  /(?<!\p{L})(?:nos |me )?(?:pidió|pediste|pidieron|solicitó|solicitaste|preguntó|preguntaste)(?!\p{L})/u,
  /(?<!\p{L})(?:ci |mi )?(?:ha|hai|avete|aveva|avevi) (?:chiesto|domandato|scritto|richiesto)(?!\p{L})/u,
  /(?<!\p{L})(?:u|je|jij) (?:vroeg|verzocht|wilde|schreef|had gevraagd|heeft gevraagd|hebt gevraagd)(?!\p{L})/u,
  /(?<!\p{L})(?:você |o senhor |a senhora )?(?:nos )?(?:pediu|pediste|solicitou|perguntou)(?!\p{L})/u,
  /(?<!\p{L})(?:prosił|prosiła|pytał|pytała|prosiłeś|prosiłaś|pytałeś|pytałaś)(?!\p{L})/u,
  /(?<!\p{L})(?:du|ni) (?:har |hade )?(?:bad|bett|frågade|frågat|ville|skrev)(?!\p{L})/u,
  /(?<!\p{L})(?:istemiştiniz|istediniz|sormuştunuz|sordunuz|rica etmiştiniz)(?!\p{L})/u,
  /(?:ご依頼|ご要望|お申し出|ご希望)(?:いただ|を(?:いただ|受け|承))/u,
  /您(?:之前|曾)?(?:要求|请求|询问|提出)(?:我们|过|了)/u,
  /(?<!\p{L})(?:طلبت|طلبتم|سألت|سألتم)(?: \p{L}+){0,3} (?:منا|إلغاء)(?!\p{L})/u,
];

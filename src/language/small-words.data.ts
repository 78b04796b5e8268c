/**
 * The small words by which a text in Latin script shows its language: articles, pronouns, prepositions, auxiliary
 * verbs and what letters begin and end with. Besides the languages of the marketplaces some neighbours stand here, so
 * that their texts are not taken for one of those. Compiled by hand; accents as written.
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: `the and of to in is you that it for on are with as your at be this have from or by we our not but what all were
    when can there an which their if will up about so them would has had been if please thank thanks hi hello dear
    any us how do it's i'm we're you're don't could should after before did my me i he she they was no out just`,
  de: `der die das und ist nicht sie ich mit für auf den von zu ein eine dem im ihr ihre ihnen wir uns bei es haben hat
    sind wird wenn oder als auch noch nach wie am an aus bis dass einen einer einem ihrem ihren ihrer sich zur zum
    können bitte danke vielen dank hallo guten tag freundlichen grüßen du dein deine dir dich sehr über nur war was
    wurde kann werden ob falls schon gern gerne uns unser unsere mal diese dieser keine kein nix wer ja`,
  fr: `le la les des et est vous nous une un du de pour dans que qui pas sur avec votre vos notre nos au aux ce cette
    ne se sont être avoir ou mais par plus si il elle je merci bonjour cordialement a en été sera c'est n'est d'un
    d'une l'article tout très bien chez sans afin veuillez madame monsieur chère cher ont avez avons ça à tu te ton ta
    tes moi toi leur quel quelle lui on`,
  es: `el la los las y es que de en un una por para con su sus se no lo le les del al como más pero si o este
    esta ha hemos nos nuestro nuestra nuestros usted ustedes gracias hola estimado estimada buenos días tu te
    ti tus está han muy ya sin sobre también cuando desde hasta por favor saludos porque qué cómo puede tiene
    mi me yo ella ellos somos son fue ser hay y/o aquí así todo todos eres estás estoy sido sea sería ese esa
    eso estos estas quien quién cuál donde dónde nuestras os mis tanto ahora hoy siempre nunca nada algo cada
    otro otra hacer hace pueden podemos tenemos tienes haya unos unas nosotros ante entre durante aunque solo
    mientras`,
  it: `il lo la i gli le e è di che un una per con non in del della dei delle al alla nel nella da si su ha
    sono come più ma se anche ci vi suo sua suoi sue nostro nostra grazie ciao buongiorno gentile cordiali
    saluti dal dalla questo questa abbiamo hai può essere stato era noi voi lei mi ti tu tuo tua o ed ad quando
    dopo prima cui ne sia solo tutto già dell l'ordine un'altra chi molto siamo avete vostro vostra vostri
    nostri nostre questi queste quello quella cosa sul sulla sulle sui dagli dalle nei nelle alle allo allora
    ancora sempre mai così perché però fa fare farsi sta va vuole potrebbe posso puoi qui ora oggi sarà entro
    ecco c'è ogni senza nessun subito`,
  nl: `de het een en van is dat niet in op te zijn voor met u uw je jouw wij ons onze aan er om ook als dan maar bij
    naar uit nog wel of wat hij ze die dit door over hebben heeft heb kan kunt worden wordt bedankt dank beste hallo
    geachte vriendelijke groet groeten we zo al geen meer zou deze graag mee onder staat even via gaat mijn krijgt
    krijg mag moet zelf hier toch zich ik hoi weer alle elke niks`,
  pt: `o a os as e é de que do da dos das em um uma para com não no na nos nas por mais se seu sua seus suas
    você vocês nós nosso nossa ao aos à às foi ser está são tem temos como ou mas também muito já obrigado
    obrigada olá prezado prezada bom dia atenciosamente pelo pela isso este esta até sem quando só gente pra
    pro a gente ele ela meu minha eu lhe estamos fazer nem oi vc ter essa esse aquela aquele dessa desse nesta
    neste num numa dele dela tá fica pode tenho vai vou vamos qual quem porque pois então agora hoje sempre
    nunca cada outro outra mesmo faz tudo todos nada algo depois antes ainda aqui aí lá uns umas nossos nossas
    deu sobre caso`,
  pl: `i w na z się do nie to jest że o jak za po od co przez dla pan pani państwo państwa pana są był było będzie
    oraz lub ale już tak tylko czy ze przy pod ma mamy nasz nasza nasze naszego dziękujemy dzień dobry cześć witam
    proszę prosimy pozdrawiam pozdrawiamy jeśli jeżeli który która które można bardzo ten ta te tym być jeszcze twoje
    twój twoja cię ci nam nas moja mój my jego jej u my gdy kiedy aby żeby więc`,
  sv: `och att det i är en ett som på för med av den inte du vi ni er ert era din ditt dina till har om kan ska vill
    från eller men så här oss vår vårt våra dig vid när hos sig var efter bara tack hej vänliga hälsningar mvh de
    jag mig hur alla blir finns får gärna även utan under över också någon något detta denna dem innan kommer`,
  tr: `ve bir bu için ile de da çok siz sizin size biz bizim bize ne mi mı mu mü değil olarak daha en gibi kadar sonra
    var yok teşekkürler teşekkür ederiz merhaba içinde gün boyunca bugün yarın bizden sizden olur ekte ektedir iki üç
    sipariş siparişiniz siparişinizi ürün ürünü kargo gerek gerekmez ayrıca sadece bizimle elinizde sayın lütfen saygılarımızla iyi günler ya veya ama eğer her hem şu o
    sizi bizi olan olduğu oldu sen sana senin ki mısınız misiniz ise göre üzere hiç şey tüm ancak artık henüz bile bunu buna bundan yine önceki sorun yorum`,
  da: `og at det er en et som på for med af den ikke du vi i jeres din dit dine til har om kan skal vil fra eller men
    så her os vores dig ved når hos sig hvis efter kun tak hej venlig hilsen de jeg mig hvordan alle bliver findes
    får gerne også uden under over nogen noget dette denne dem blev været kommer`,
  no: `og at det er en et som på for med av den ikke du vi dere deres din ditt dine til har om kan skal vil fra eller
    men så her oss vår vårt våre deg ved når hos seg hvis etter bare takk hei vennlig hilsen de jeg meg hvordan alle
    blir finnes får gjerne også uten under over noen noe dette denne dem ble vært kommer hva`,
  fi: `ja on ei että se hän minä sinä me te he oli olla ovat kun jos niin kuin mutta myös tai sekä mikä joka tämä
    teidän meidän sinun hei kiitos terveisin hyvä voit voitte ole olemme kanssa ennen jälkeen vain vielä`,
  cs: `a v na je se že z do s o k i po pro jako za by nebo ale tak už jsou jsme jste byl byla bylo vás vám váš vaše
    vaší nás nám děkujeme dobrý den prosím pokud který která které není ještě jen při od být máte`,
  hu: `a az és hogy nem is egy van meg ha csak de vagy már volt lesz ön önnek köszönjük kedves üdvözlettel kérjük
    mint ez ezt azt el be ki fel le még nagyon minden után`,
  ro: `și în de la cu nu pe este sunt o un pentru că din care mai sau dar vă dumneavoastră noastră nostru mulțumim
    bună ziua dacă fost aveți este prin după fără cum când`,
};

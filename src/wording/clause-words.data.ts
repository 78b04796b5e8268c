/**
 * The small words by which a sentence is taken apart, per language, folded to lower case. They are closed classes of
 * each language's grammar; compiled by hand, and to be corrected by readers of the language.
 */
export interface ClauseWords {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Joins an alternative: what stands on its other side makes sense alone. */
  readonly or: readonly string[];
  /** Joins what goes on: `and`, `but`, `then`. */
  readonly and: readonly string[];
  /** Opens a clause that depends on another: `if`, `because`, `so that`. */
  readonly subordinate: readonly string[];
  /** Leads to the contact or link: `at`, `via`, `to`. */
  readonly preposition: readonly string[];
  /** Stands behind the contact and belongs to it: `adresine`, `まで`. */
  readonly after: readonly string[];
  /** Says who: a clause that begins with one can stand alone. */
  readonly pronoun: readonly string[];
  /** Says where something is to be found: without the place the clause says nothing. */
  readonly find: readonly string[];
  /** The contact or link is what the word before it says: `is`, `lautet`. */
  readonly copula: readonly string[];
  /** Carries no matter of its own: articles, `please`, `also`, `number`, days and hours. */
  readonly filler: readonly string[];
  /** Asks for a reason to write: a sentence of these alone is nothing without the contact behind it. */
  readonly question: readonly string[];
}

function words(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}

export const clauseWords: readonly ClauseWords[] = [
  {
    language: 'en',
    or: words('or, or else, otherwise, alternatively'),
    and: words('and, but, then, so, yet'),
    subordinate:
      words(`if, when, whenever, while, because, since, so that, in case, unless, until, once, as soon as,
      although, though, whether, in order to, before, after, should, which, who, where`),
    preposition: words('at, to, on, via, by, under, through, with, from, using, over, in, for, into'),
    after: words('anytime, any time, directly, instead'),
    pronoun: words('you, we, i, they, he, she, it, our, your'),
    find: words('find, found, see, visit, located, available'),
    copula: words('is, are, reads, being'),
    filler:
      words(`a, an, the, this, that, these, those, our, my, your, his, her, its, their, us, me, him, them, you, we, i, he, she, it,
      they, please, also, just, simply, always, still, either, directly, anytime, any time, can, could, may, will, would, shall, be, is,
      are, am, do, feel free, of course, number, numbers, address, following, below, above, here, new, free, no, of, in, on, at, to, by,
      for, from, via, with, as, and, or, more, further, any, all, our team, the team, team, send, mon, tue, wed, thu, fri, sat, sun, monday, tuesday, wednesday,
      thursday, friday, saturday, sunday, day, days, week, weekdays, hours, hour, am, pm, noon, daily, today, open, most, usually, every, between, until, 24/7, only, regards, direct, main, office, sending, sent`),
    question:
      words(`question, questions, help, problem, problems, issue, issues, concern, concerns, query, queries, need, anything, something, else, trouble,
      have, still, got, need anything, assistance, support, doubt, doubts, information, details, info`),
  },
  {
    language: 'de',
    or: words('oder, alternativ, ansonsten, beziehungsweise, bzw'),
    and: words('und, aber, dann, denn, sondern, sowie'),
    subordinate:
      words(`wenn, falls, sofern, sobald, weil, da, damit, dass, ob, obwohl, um, bevor, nachdem, solange, während, bis, sollten, sollte, so dass, sodass,
      welche, welcher, welches`),
    preposition: words(
      'an, unter, auf, per, über, via, mit, von, aus, bei, zu, zur, zum, im, in, für, gegen, durch, nach, mittels',
    ),
    after: words('direkt, jederzeit'),
    pronoun: words('sie, wir, ich, er, es, man, du, ihr, unser, ihre'),
    find: words('finden, findest, findet, finde, siehe, besuchen, besuche, verfügbar'),
    copula: words('ist, sind, lautet, lauten'),
    filler:
      words(`der, die, das, dem, den, des, ein, eine, einen, einem, einer, unser, unsere, unserer, unserem, unseren, ihr, ihre, ihrer, ihrem, ihren, mein, meine, meiner, sie,
      wir, ich, er, es, uns, mich, mir, ihnen, ihm, ihn, du, dir, dich, man, bitte, auch, gerne, gern, einfach, direkt, jederzeit, immer, weiterhin, können, kann, könnt, möchten, dürfen, werden,
      wird, sind, ist, sein, haben, hat, nummer, nr, adresse, folgende, folgender, folgenden, unten, oben, hier, neue, neuen, kostenlos, kostenfrei, an, unter, auf,
      per, über, via, mit, von, bei, zu, zur, zum, im, in, am, für, und, oder, mehr, weitere, alle, team, senden, schicken, schicken sie, senden sie, herrn, herr, frau, mo, di, mi, do, fr, sa, so, montag, dienstag,
      mittwoch, donnerstag, freitag, samstag, sonntag, täglich, werktags, uhr, tag, tage, heute, nur, schnellsten, besten, geht, geht es, zentrale, büro, so, dann, genügt, reicht, möglich, erfolgen, lautet`),
    question: words(
      `frage, fragen, rückfragen, rückfrage, hilfe, problem, probleme, problemen, anliegen, unklarheiten, noch, haben, brauchen, benötigen, etwas, weitere, informationen, infos, unterstützung, sonst`,
    ),
  },
  {
    language: 'fr',
    or: words('ou, ou bien, sinon'),
    and: words('et, mais, puis, donc, ainsi que'),
    subordinate: words(
      `si, s'il, s'ils, lorsque, quand, dès que, parce que, car, afin que, afin de, pour que, pour, bien que, tant que, jusqu'à ce que, avant de, en cas, qui, que, où, puisque`,
    ),
    preposition: words('à, au, aux, sur, via, par, en, dans, sous, chez, avec, depuis, du, de, vers, pour'),
    after: words('directement'),
    pronoun: words('vous, nous, je, il, elle, ils, on, notre, votre, tu'),
    find: words('trouverez, trouvez, trouve, retrouvez, voir, consultez, visitez, disponible'),
    copula: words('est, sont'),
    filler:
      words(`le, la, les, l, un, une, des, du, de, d, au, aux, à, notre, nos, votre, vos, mon, ma, son, sa, ce, cette, nous, vous, je, il, elle, on, moi, me, lui, leur, veuillez,
      merci, svp, s'il vous plaît, aussi, également, simplement, directement, toujours, pouvez, pouvons, peut, pourrez, est, sont, être, sommes, suis, numéro, n, adresse, suivant, suivante, ci-dessous,
      ci-dessus, ici, nouveau, nouvelle, gratuit, gratuitement, sur, via, par, en, dans, avec, pour, et, ou, plus, toute, tous, équipe, envoyer, lundi, mardi, mercredi, jeudi,
      vendredi, samedi, dimanche, jour, jours, heures, h, matin, soir, aujourd'hui, seulement, que, un petit, identifiant, page, livreur, envoyez, adressez, adresser, envoyez-nous`),
    question: words(
      `question, questions, aide, problème, problèmes, souci, soucis, besoin, avez, renseignement, renseignements, information, informations, autre, réclamation, doute, encore, d'aide`,
    ),
  },
  {
    language: 'es',
    or: words('o, u, o bien, si no, alternativamente'),
    and: words('y, e, pero, entonces, así que'),
    subordinate: words(
      `si, cuando, porque, para que, para, mientras, aunque, hasta que, antes de, después de, en caso, en cuanto, ya que, pues, que, donde, quien`,
    ),
    preposition: words('a, al, en, por, por el, con, desde, vía, mediante, de, del, hacia, bajo, para'),
    after: words('directamente'),
    pronoun: words('usted, ustedes, nosotros, nuestro, nuestra, le, le enviamos, yo, él, ella, tú'),
    find: words('encontrará, encontrarás, encuentra, encuentre, visite, visita, consulte, disponible'),
    copula: words('es, son'),
    filler:
      words(`el, la, los, las, un, una, unos, unas, lo, al, del, de, a, nuestro, nuestra, nuestros, su, sus, mi, este, esta, ese, nos, le, les, me, te, usted, ustedes, por favor,
      también, simplemente, directamente, siempre, puede, pueden, podrá, puedes, podemos, es, son, está, número, núm, dirección, siguiente, abajo, aquí, nuevo, nueva, gratis, gratuito, en,
      por, para, con, desde, y, o, más, todo, todos, equipo, enviar, lunes, martes, miércoles, jueves, viernes, sábado, domingo, día, días, horas, h, hoy, solo, estamos, línea, repartidor, atención, envíe, envíenos, mande, mándenos, enviarnos`),
    question: words(
      `pregunta, preguntas, duda, dudas, ayuda, problema, problemas, consulta, consultas, necesita, necesitas, tiene, tienes, alguna, algún, información, cualquier, otra, aclaración`,
    ),
  },
  {
    language: 'it',
    or: words('o, oppure, altrimenti, ovvero'),
    and: words('e, ed, ma, poi, quindi'),
    subordinate: words(
      `se, quando, perché, affinché, per, mentre, sebbene, finché, prima di, dopo, qualora, nel caso, appena, poiché, che, dove, chi`,
    ),
    preposition: words(
      'a, al, allo, alla, ai, su, sul, sulla, in, nel, via, per, tramite, presso, con, da, dal, di, del, attraverso',
    ),
    after: words('direttamente'),
    pronoun: words('lei, noi, io, lui, voi, nostro, nostra, le'),
    find: words('trova, trovi, troverà, trovate, visiti, visita, consulti, disponibile, disponibili'),
    copula: words('è, sono'),
    filler:
      words(`il, lo, la, i, gli, le, l, un, uno, una, al, allo, alla, ai, del, dello, della, dei, di, d, a, da, dal, nostro, nostra, nostri, suo, sua, mio, mia, questo, questa, ci, ce, ne, vi,
      si, mi, ti, lei, noi, voi, per favore, anche, inoltre, semplicemente, direttamente, sempre, può, possono, potete, puoi, è, sono, essere, numero, n, indirizzo, seguente, sotto, qui, nuovo, gratuito,
      gratuitamente, su, sul, in, nel, per, con, tramite, e, o, più, tutti, team, inviare, invii, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, giorno, giorni, ore, oggi, solo, attivo, dalle, alle, corriere, mandi, inviateci, ci invii`),
    question: words(
      `domanda, domande, dubbio, dubbi, aiuto, problema, problemi, bisogno, ha, hai, avete, informazione, informazioni, chiarimenti, chiarimento, necessità, qualsiasi, altro, assistenza, serve`,
    ),
  },
  {
    language: 'nl',
    or: words('of, ofwel, anders'),
    and: words('en, maar, dan, dus'),
    subordinate: words(
      `als, indien, wanneer, omdat, zodat, zodra, terwijl, hoewel, totdat, voordat, nadat, mocht, om, dat, die, waar`,
    ),
    preposition: words('aan, op, naar, via, per, bij, met, onder, van, in, voor, tot, door'),
    after: words('direct, rechtstreeks'),
    pronoun: words('u, wij, we, ik, hij, zij, ze, het, je, onze'),
    find: words('vindt, vind, vinden, staat, staan, bezoek, bekijk, beschikbaar'),
    copula: words('is, zijn, luidt'),
    filler:
      words(`de, het, een, onze, ons, uw, mijn, zijn, haar, dit, deze, die, dat, u, wij, we, ik, hij, ze, je, jij, mij, me, alstublieft, graag, ook, gewoon, altijd, rechtstreeks, direct, kunt, kan, kunnen, mag,
      wordt, is, bent, nummer, nr, adres, volgende, onder, hieronder, hier, nieuwe, gratis, aan, op, naar, via, per, bij, met, van, in, voor, tot, door, en, of, meer, alle, team, stuur, sturen, ma, di, wo, do, vr, za, zo,
      maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, dag, dagen, uur, vandaag, alleen, t/m, sturen`),
    question: words(
      `vraag, vragen, hulp, probleem, problemen, nodig, heeft, heb, hebt, nog, informatie, iets, opmerkingen, anders`,
    ),
  },
  {
    language: 'pl',
    or: words('lub, albo, bądź, ewentualnie'),
    and: words('i, oraz, a, ale, więc, to'),
    subordinate: words(
      `jeśli, jeżeli, gdy, kiedy, ponieważ, bo, aby, żeby, gdyby, dopóki, zanim, chociaż, który, która, które, w razie, że`,
    ),
    preposition: words('na, pod, do, przez, za, o, w, we, po, z, ze, od, dla, poprzez'),
    after: words('bezpośrednio'),
    pronoun: words('my, wy, państwo, pan, pani, on, ona, nasz, nasza, ja'),
    find: words('znajdziesz, znajdą, znajduje, znaleźć, odwiedź, zobacz, dostępna, dostępny, dostępne'),
    copula: words('to, jest, są, brzmi'),
    filler:
      words(`nasz, nasza, nasze, naszą, naszego, twój, państwa, pana, pani, państwo, my, nas, nam, mnie, mi, ten, ta, to, się, prosimy, proszę, też, także, również, po prostu, zawsze, bezpośrednio, można, może,
      mogą, jest, są, jesteśmy, numer, numerem, nr, adres, następujący, poniżej, tutaj, nowy, bezpłatnie, na, pod, do, przez, w, we, po, z, ze, od, i, lub, o, więcej, zespół, wysłać, pon, wt, śr, czw, pt, sob, niedz, poniedziałek, wtorek,
      środa, czwartek, piątek, sobota, dzień, dni, godz, godziny, dziś, tylko, wyślij, prześlij, przesłać`),
    question: words(
      `pytanie, pytania, pytań, pomoc, pomocy, problem, problemy, problemów, wątpliwości, masz, mają, potrzebują, potrzebujesz, informacji, informacje, dodatkowe, jakieś, coś, innego`,
    ),
  },
  {
    language: 'sv',
    or: words('eller, annars'),
    and: words('och, men, så, sedan'),
    subordinate: words(
      `om, när, då, eftersom, för att, så att, medan, trots att, innan, efter, ifall, tills, att, som, där`,
    ),
    preposition: words('på, till, via, per, genom, med, under, från, i, för, hos, av'),
    after: words('direkt'),
    pronoun: words('du, ni, vi, jag, han, hon, den, det, vår, vårt'),
    find: words('hittar, hitta, finns, besök, se, tillgänglig'),
    copula: words('är, lyder'),
    filler:
      words(`en, ett, den, det, de, vår, vårt, våra, er, ert, din, ditt, min, mitt, du, ni, vi, jag, han, hon, oss, mig, dig, vänligen, gärna, också, även, bara, alltid, direkt, kan, får, är, nummer, nr, adress, följande, nedan, här, ny, nytt,
      gratis, på, till, via, per, genom, med, från, i, för, av, och, eller, mer, alla, team, skicka, mån, tis, ons, tors, fre, lör, sön, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, dag, dagar, kl, idag, enbart, skicka`),
    question: words(
      `fråga, frågor, hjälp, problem, behöver, har, funderingar, något, annat, information, undrar`,
    ),
  },
  {
    language: 'pt',
    or: words('ou, ou então, senão'),
    and: words('e, mas, então, portanto'),
    subordinate: words(
      `se, quando, porque, para que, para, enquanto, embora, até que, antes de, depois de, caso, assim que, pois, que, onde, quem`,
    ),
    preposition: words(
      'a, ao, à, em, no, na, por, pelo, pela, para, via, com, através, através do, de, do, da, desde',
    ),
    after: words('diretamente'),
    pronoun: words('você, vocês, nós, eu, ele, ela, nosso, nossa, o senhor'),
    find: words('encontra, encontrará, encontre, visite, consulte, veja, disponível'),
    copula: words('é, são'),
    filler:
      words(`o, a, os, as, um, uma, ao, à, do, da, dos, das, de, no, na, em, nosso, nossa, nossos, seu, sua, meu, este, esta, esse, nos, lhe, me, você, vocês, nós, eu, por favor, também, simplesmente, diretamente, sempre,
      pode, podem, poderá, podemos, é, são, está, estamos, número, nº, endereço, seguinte, abaixo, aqui, novo, nova, grátis, gratuito, por, pelo, pela, para, via, com, e, ou, mais, todos, equipe, equipa, enviar, segunda,
      terça, quarta, quinta, sexta, sábado, domingo, dia, dias, horas, h, hoje, só, das, às, perfil, envie, mande, envie-nos`),
    question: words(
      `pergunta, perguntas, dúvida, dúvidas, ajuda, problema, problemas, precisa, tem, alguma, algum, informação, informações, qualquer, outra`,
    ),
  },
  {
    language: 'tr',
    or: words('veya, ya da, yahut'),
    and: words('ve, ama, ancak, sonra'),
    subordinate: words('eğer, çünkü, böylece, ki'),
    preposition: words(''),
    after:
      words(`adresine, adresinden, adresimize, adresimizden, adresinde, adresi, sitesinde, sayfasında, numarasından, numarasını, numarasına, numaradan, numarayı, numaralı, nolu, no'lu, hattından, hattını, hattına, telefondan, telefonu, telefonundan,
      üzerinden, üzerine, ile, den, dan, ten, tan, e, a, ye, ya, i, ı, yi, yı, u, ü`),
    pronoun: words('siz, biz, ben, o, bizim'),
    find: words('bulabilirsiniz, bulunur, ziyaret, adresinde, sitesinde, sayfasında'),
    copula: words(''),
    filler:
      words(`bir, bu, şu, bizim, sizin, bize, bizi, size, sizi, biz, siz, lütfen, ayrıca, da, de, her zaman, doğrudan, olabilir, numara, numaramız, no, adres, adresi, adresimiz, aşağıdaki, burada, buradan, yeni, ücretsiz, ile,
      için, ve, veya, daha, fazla, tüm, ekip, gönderebilirsiniz, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, gün, saat, bugün, sadece, hattımız, gönderin, gönderiniz`),
    question: words('soru, sorunuz, sorularınız, sorun, yardım, yardıma, ihtiyacınız, var, mı, bilgi, varsa'),
  },
  {
    language: 'ja',
    or: words('または, もしくは, あるいは'),
    and: words('そして, また'),
    subordinate: words(''),
    preposition: words(''),
    after: words('までに, まで, 宛てに, 宛に, 宛, にて, に, へ, で, から, を'),
    pronoun: words(''),
    find: words('ご覧, ご確認, ご参照'),
    copula: words('です, は'),
    filler: words(
      'は, が, を, に, へ, で, も, の, まで, から, です, ます, ください, お願い, いたします, いたし, こちら, 下記, 番号, お気軽に, ご, お, 平日, 時, 受付, 当店, 弊社, 担当, 送り, 送信, 番',
    ),
    question: words('ご不明な点, ご質問, ご不明, 質問, 不明, お困り, ありましたら, ございましたら, 場合'),
  },
  {
    language: 'zh',
    or: words('或者, 或是, 或'),
    and: words('并且, 而且, 然后'),
    subordinate: words(''),
    preposition: words(''),
    after: words('即可, 进行'),
    pronoun: words('您, 我们, 你, 我'),
    find: words('请见, 参见, 查看, 访问'),
    copula: words('是, 为'),
    filler: words(
      '请, 您, 你, 我们, 我, 的, 是, 为, 也, 可, 可以, 随时, 直接, 至, 到, 在, 号, 号码, 地址, 如下, 以下, 这里, 点击, 给, 与, 和, 请您, 发送',
    ),
    question: words('如有问题, 有问题, 如有疑问, 疑问, 问题, 需要, 帮助, 任何, 如有, 有任何'),
  },
  {
    language: 'ar',
    or: words('أو'),
    and: words('و, ثم, لكن'),
    subordinate: words('إذا, عندما, لأن, لكي, حتى, بحيث, إن'),
    preposition: words('على, إلى, عبر, في, من, عن, ب, ل'),
    after: words('مباشرة'),
    pronoun: words('نحن, أنتم, هو, هي'),
    find: words('تجدون, تجد, زوروا, موجود, موجودة, متوفر, متوفرة'),
    copula: words('هو, هي'),
    filler: words(
      'على, إلى, عبر, في, من, عن, بنا, معنا, لنا, هذا, هذه, الرقم, رقم, عنوان, العنوان, التالي, يرجى, الرجاء, أيضا, مباشرة, دائما, يمكنكم, يمكنك, هنا, هو, هي, لكم, أو, و, أرسلوا, ارسلوا, أرسل',
    ),
    question: words('سؤال, أسئلة, استفسار, استفسارات, مساعدة, مشكلة, لديكم, أي, لأي'),
  },
];

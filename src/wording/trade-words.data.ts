/**
 * Words of a seller's messages, by language: labels of an order and of a parcel, which stand in lines without small
 * words, and what short sentences are about.
 */
export const TRADE_WORDS: Readonly<Record<string, string>> = {
  en: `order ordered item items quantity qty total subtotal amount price shipped shipping tracking carrier courier
    delivery estimated dispatched received payment product address status parcel package thanks cheers
    review reviews rating ratings feedback stars happy satisfied discount voucher coupon sale shop store newsletter follow subscribe question questions help refund customer customers our we're glad enjoy business team next time soon again come back sent waybill`,
  de: `bestellung bestellt bestellnummer artikel menge anzahl stück stückzahl summe gesamt gesamtsumme gesamtbetrag betrag preis
    versand versandt verschickt sendung sendungsnummer paketnummer paketdienst versanddienst zustellung lieferung
    liefertermin voraussichtlich voraussichtliche eingegangen erhalten zahlung bezahlt produkt lieferadresse
    versandadresse danke dank paket versandart zahlungsart jetzt günstiger
    bewertung bewertungen rezension rezensionen rückmeldung sterne zufrieden rabatt gutschein angebot shop laden newsletter folgen abonnieren frage fragen hilfe erstattung kunde kunden kundin unsere unser unserem unseren unserer neu neue neuen freude freuen team betrieb`,
  fr: `commande commandé commandée article articles quantité montant prix expédié expédiée expédition
    livraison transporteur suivi colis reçue reçu paiement produit adresse estimée merci
    avis évaluation commentaire étoiles satisfait satisfaite réduction remise bon boutique magasin suivez abonnez question questions aide remboursement client clients nos équipe plaisir`,
  es: `pedido artículo artículos cantidad importe precio enviado envío seguimiento transportista entrega
    prevista estimada recibido pago producto dirección paquete gracias
    reseña reseñas opinión valoración estrellas contento satisfecho descuento cupón vale tienda síguenos suscríbete pregunta preguntas ayuda reembolso cliente clientes nuestro nuestra equipo`,
  it: `ordine articolo articoli quantità totale importo prezzo spedito spedita spedizione tracciamento corriere
    consegna prevista ricevuto pagamento prodotto indirizzo pacco grazie
    recensione recensioni valutazione stelle contento soddisfatto sconto buono negozio seguici iscriviti domanda domande aiuto rimborso cliente clienti nostro nostra squadra`,
  nl: `bestelling besteld bestelnummer artikel aantal hoeveelheid totaal totaalbedrag bedrag prijs verzonden verzending
    trackingnummer vervoerder bezorger bezorging levering verwacht verwachte ontvangen betaling betaald product
    adres bezorgadres afleveradres bedankt dank pakket zending verzendmethode
    beoordeling beoordelingen recensie recensies sterren tevreden korting kortingscode waardebon aanbieding winkel nieuwsbrief volg abonneer vraag vragen hulp terugbetaling klant klanten onze ons blij nieuw nieuwe team bedrijf verstuurd vrachtbrief`,
  pt: `encomenda pedido artigo item itens quantidade valor preço enviado enviada envio rastreio rastreamento
    transportadora entrega prevista recebida recebido pagamento produto endereço morada pacote obrigado obrigada
    avaliação avaliações opinião estrelas satisfeito satisfeita desconto cupom cupão vale loja siga inscreva pergunta perguntas dúvidas ajuda reembolso cliente clientes nosso nossa equipe equipa`,
  pl: `zamówienie zamówienia artykuł produkt ilość sztuk suma razem kwota cena wysłano wysłane wysyłka przesyłka przesyłki
    śledzenia kurier przewoźnik dostawa przewidywana otrzymano płatność adres paczka dziękujemy
    opinia opinie recenzja ocena gwiazdki gwiazdek zadowolony zadowolona rabat zniżka kod bon sklep newsletter obserwuj pytanie pytania pomoc zwrot klient klienci nasz nasza zespół`,
  sv: `beställning order ordernummer artikel artiklar antal summa totalt totalsumma belopp pris skickad skickat leverans
    spårningsnummer kollinummer transportör fraktbolag beräknad mottagen mottagit betalning betald produkt adress
    leveransadress paket försändelse fraktsätt tack
    recension recensioner omdöme omdömen betyg stjärnor nöjd nöjda rabatt rabattkod presentkort erbjudande butik nyhetsbrev följ prenumerera fråga frågor hjälp återbetalning kund kunder våra vårt nytt nya glada kul team företag`,
  tr: `sipariş siparişiniz siparişi ürün adet miktar toplam tutar fiyat kargo kargoya takip numarası teslimat tahmini
    alındı ödeme adres paket gönderi teşekkürler
    yorum yorumunuz değerlendirme yıldız memnun indirim kupon hediye mağaza mağazamız bülten takip abone soru sorular yardım iade müşteri müşterilerimiz bizim ekibimiz`,
};

/** What labels of an order and of a parcel are called, by language: lines of them hold no small word. */
export const ORDER_WORDS: Readonly<Record<string, string>> = {
  en: `order ordered item items quantity qty total subtotal amount price shipped shipping tracking carrier courier
    delivery estimated dispatched received payment product address status parcel package thanks cheers`,
  de: `bestellung bestellt bestellnummer artikel menge anzahl stück stückzahl summe gesamt gesamtsumme gesamtbetrag betrag preis
    versand versandt verschickt sendung sendungsnummer paketnummer paketdienst versanddienst zustellung lieferung
    liefertermin voraussichtlich voraussichtliche eingegangen erhalten zahlung bezahlt produkt lieferadresse
    versandadresse danke dank paket versandart zahlungsart`,
  fr: `commande commandé commandée article articles quantité montant prix expédié expédiée expédition
    livraison transporteur suivi colis reçue reçu paiement produit adresse estimée merci`,
  es: `pedido artículo artículos cantidad importe precio enviado envío seguimiento transportista entrega
    prevista estimada recibido pago producto dirección paquete gracias`,
  it: `ordine articolo articoli quantità totale importo prezzo spedito spedita spedizione tracciamento corriere
    consegna prevista ricevuto pagamento prodotto indirizzo pacco grazie`,
  nl: `bestelling besteld bestelnummer artikel aantal hoeveelheid totaal totaalbedrag bedrag prijs verzonden verzending
    trackingnummer vervoerder bezorger bezorging levering verwacht verwachte ontvangen betaling betaald product
    adres bezorgadres afleveradres bedankt dank pakket zending verzendmethode`,
  pt: `encomenda pedido artigo item itens quantidade valor preço enviado enviada envio rastreio rastreamento
    transportadora entrega prevista recebida recebido pagamento produto endereço morada pacote obrigado obrigada`,
  pl: `zamówienie zamówienia artykuł produkt ilość sztuk suma razem kwota cena wysłano wysłane wysyłka przesyłka przesyłki
    śledzenia kurier przewoźnik dostawa przewidywana otrzymano płatność adres paczka dziękujemy`,
  sv: `beställning order ordernummer artikel artiklar antal summa totalt totalsumma belopp pris skickad skickat leverans
    spårningsnummer kollinummer transportör fraktbolag beräknad mottagen mottagit betalning betald produkt adress
    leveransadress paket försändelse fraktsätt tack`,
  tr: `sipariş siparişiniz siparişi ürün adet miktar toplam tutar fiyat kargo kargoya takip numarası teslimat tahmini
    alındı ödeme adres paket gönderi teşekkürler`,
};

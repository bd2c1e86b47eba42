/** Words by which anybody tells a district about its places, in lätt svenska. */
import type { feedback as swedish } from "#data/words/sv/feedback.ts";
import type { Words } from "#data/words/words.ts";

export const feedback: Words<typeof swedish> = {
  ofPlace: "Berätta för oss om platsen",
  ofDistrict: "Berätta för oss om platserna",
  title: "Berätta om {{name}}",
  lead: "Är något fel? Är något trasigt? Är något bra? Skriv till oss. {{administration}} läser det du skriver.",
  urgent: "Är det bråttom eller farligt? Ring 112. Vill du berätta om ett brott? Ring polisen på 114 14.",
  noPersons:
    "Skriv om platsen. Skriv inte om människor. Skriv inga namn. Skriv inga telefonnummer. Skriv inte var någon bor.",
  noAnswer: "Vi frågar inte vem du är. Därför kan vi inte svara dig.",
  kept: "Det du skriver syns inte här. Men andra kan be att få läsa det. Vi tar bort det efter {{days}} dagar.",
  about: "Vad handlar det om?",
  kinds: {
    wrong: "Något är fel på den här sidan",
    needed: "Någon behöver göra något",
    good: "Något är bra",
    other: "Något annat",
  },
  text: "Skriv här",
  most: "Du kan skriva {{most}} tecken.",
  left: "Du kan skriva {{left}} tecken till.",
  trap: "Skriv inget här",
  send: "Skicka",
  notSent: "Vi har inte fått texten än",
  empty: "Skriv något i rutan först.",
  tooLong: "Texten är för lång. Ta bort {{over}} tecken. Skicka sedan igen.",
  changed: "Sidan är ny. Läs din text en gång till. Skicka sedan igen.",
  tooMany: "Vi får många texter just nu. Vänta en minut. Skicka sedan igen. Din text är kvar.",
  full: "{{administration}} har fått för många texter i dag. Skicka i morgon.",
  persons: {
    body: "Vi tror att de understrukna orden handlar om en människa. Skicka texten utan dem. Eller skriv på ett annat sätt.",
    yours: "Det här skrev du",
    instead: "Så blir texten utan orden",
    sendInstead: "Skicka utan de understrukna orden",
    sendAsWritten: "Skicka allt. Orden handlar inte om någon människa",
  },
  thanks: "Tack, vi har fått din text",
  read: "{{administration}} läser din text. Vi kan inte svara dig. Men här kan du läsa vad vi gör.",
  back: "Tillbaka till {{name}}",
};

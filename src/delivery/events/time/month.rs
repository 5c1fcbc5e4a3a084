//! Names of months and weekdays, in the languages that people export in: English, German, French,
//! Spanish, Italian, Portuguese, Dutch, Polish, Danish, Norwegian and Swedish.

/// The months' names, accents aside. A word is a month if it is the beginning of names of one month
/// only: `jui` may be June or July. Polish days have the month in the genitive.
const MONTHS: [&str; 12] = [
    "january januar jaenner janner janvier enero gennaio janeiro januari styczen stycznia",
    "february februar feber fevrier febrero febbraio fevereiro februari luty lutego",
    "march marz maerz mrz mars marzo marco maart mrt marzec marca marts",
    "april avril abril aprile kwiecien kwietnia",
    "may mai mayo maggio maio mei maj maja",
    "june juni juin junio giugno junho czerwiec czerwca",
    "july juli juillet julio luglio julho lipiec lipca",
    "august aout agosto augustus augusti sierpien sierpnia",
    "september septembre septiembre setiembre settembre setembro wrzesien wrzesnia",
    "october oktober octobre octubre ottobre outubro pazdziernik pazdziernika",
    "november novembre noviembre novembro listopad listopada",
    "december dezember decembre diciembre dicembre dezembro grudzien grudnia",
];

/// The weekdays' names; two letters of one are enough.
const WEEKDAYS: &str = "monday tuesday wednesday thursday friday saturday sunday \
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag \
    lundi mardi mercredi jeudi vendredi samedi dimanche \
    lunes martes miercoles jueves viernes sabado domingo \
    lunedi martedi mercoledi giovedi venerdi \
    segunda terca quarta quinta sexta \
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag \
    poniedzialek pon pn wtorek wt sroda sr czwartek czw piatek pt sobota sob niedziela ndz \
    mandag tirsdag onsdag torsdag fredag lordag sondag";

/// The longest word that is looked at.
const LONGEST: usize = 16;

/// The number of the month that a word names, 1 to 12.
pub(super) fn number(word: &[u8]) -> Option<i64> {
    if let [a, b, c] = *word
        && let Some(number) = english([a, b, c])
    {
        return Some(number);
    }
    let word = plain(word)?;
    let word = std::str::from_utf8(word.letters()).ok()?;
    let names = |names: &&str| names.split(' ').any(|name| name.starts_with(word));
    let mut found = (1..).zip(MONTHS).filter(|(_, month)| names(month));
    let (number, _) = found.next().filter(|_| word.len() >= 3)?;
    found.next().is_none().then_some(number)
}

/// The number of the month with this short English name.
pub(super) fn english(name: [u8; 3]) -> Option<i64> {
    Some(match name.map(|letter| letter.to_ascii_lowercase()) {
        [b'j', b'a', b'n'] => 1,
        [b'f', b'e', b'b'] => 2,
        [b'm', b'a', b'r'] => 3,
        [b'a', b'p', b'r'] => 4,
        [b'm', b'a', b'y'] => 5,
        [b'j', b'u', b'n'] => 6,
        [b'j', b'u', b'l'] => 7,
        [b'a', b'u', b'g'] => 8,
        [b's', b'e', b'p'] => 9,
        [b'o', b'c', b't'] => 10,
        [b'n', b'o', b'v'] => 11,
        [b'd', b'e', b'c'] => 12,
        _ => return None,
    })
}

/// Whether a word names a weekday.
pub(super) fn is_weekday(word: &[u8]) -> bool {
    plain(word).is_some_and(|word| {
        let is_its = |name: &str| name.as_bytes().starts_with(word.letters());
        word.letters().len() >= 2 && WEEKDAYS.split_ascii_whitespace().any(is_its)
    })
}

/// Whether a word is another, without regard to case and accents.
pub(super) fn is_same(word: &[u8], other: &str) -> bool {
    plain(word).is_some_and(|word| word.letters() == other.as_bytes())
}

/// A word in plain small letters.
struct Plain {
    letters: [u8; LONGEST],
    length: usize,
}

impl Plain {
    fn letters(&self) -> &[u8] {
        self.letters.get(..self.length).unwrap_or_default()
    }
}

/// A word without case and accents; nothing for one that is too long or of other letters.
fn plain(word: &[u8]) -> Option<Plain> {
    let mut plain = Plain {
        letters: [0; LONGEST],
        length: 0,
    };
    for letter in std::str::from_utf8(word).ok()?.chars() {
        let letter = letter.to_lowercase().next()?;
        let letter = match letter {
            'a'..='z' => u8::try_from(letter).ok()?,
            'à'..='å' | 'ą' => b'a',
            'ç' | 'ć' => b'c',
            'è'..='ë' | 'ę' => b'e',
            'ì'..='ï' => b'i',
            'ł' => b'l',
            'ñ' | 'ń' => b'n',
            'ò'..='ö' | 'ø' => b'o',
            'ù'..='ü' => b'u',
            'ś' => b's',
            'ź' | 'ż' => b'z',
            // An accent that is a letter of its own, as some systems write names.
            '\u{300}'..='\u{36f}' => continue,
            _ => return None,
        };
        *plain.letters.get_mut(plain.length)? = letter;
        plain.length += 1;
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_in_every_language() {
        for (names, first) in [
            ("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", 1),
            (
                "January February March April May June July August September October November December",
                1,
            ),
            ("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez", 1),
            (
                "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
                1,
            ),
            ("Jänner Feber Mrz", 1),
            ("janv févr mars avr mai juin juil août sept oct nov déc", 1),
            (
                "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
                1,
            ),
            ("ene feb mar abr may jun jul ago sept oct nov dic", 1),
            (
                "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
                1,
            ),
            ("gen feb mar apr mag giu lug ago set ott nov dic", 1),
            (
                "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
                1,
            ),
            ("jan fev mar abr mai jun jul ago set out nov dez", 1),
            (
                "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
                1,
            ),
            ("jan feb mrt apr mei jun jul aug sep okt nov dec", 1),
            (
                "januari februari maart april mei juni juli augustus september oktober november december",
                1,
            ),
            ("sty lut mar kwi maj cze lip sie wrz paź lis gru", 1),
            (
                "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
                1,
            ),
            ("maj juni juli aug sept okt", 5),
        ] {
            for (number, name) in (first..).zip(names.split(' ')) {
                assert_eq!(super::number(name.as_bytes()), Some(number), "{name}");
                assert_eq!(
                    super::number(name.to_uppercase().as_bytes()),
                    Some(number),
                    "{name}"
                );
            }
        }
    }

    #[test]
    fn what_may_be_two_months_or_none_is_none() {
        for word in [
            "jui",
            "ma",
            "ju",
            "j",
            "",
            "soon",
            "mon",
            "янв",
            "januaryjanuaryjanuary",
        ] {
            assert_eq!(number(word.as_bytes()), None, "{word}");
        }
    }

    #[test]
    fn weekdays_are_known_in_every_language() {
        for word in [
            "Fri", "Friday", "Mo", "Mittwoch", "lun", "vendredi", "mié", "sáb", "ven", "qua", "vr",
            "pt", "śr", "fre",
        ] {
            assert!(is_weekday(word.as_bytes()), "{word}");
        }
        for word in ["soon", "before", "f", "", "Q"] {
            assert!(!is_weekday(word.as_bytes()), "{word}");
        }
    }
}

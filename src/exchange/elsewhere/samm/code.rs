//! The codes of SAMM's ninety answers.

/// The functions with their practices, in SAMM's order.
pub(super) const FUNCTIONS: [(&str, [&str; 3]); 5] = [
    ("G", ["SM", "PC", "EG"]),
    ("D", ["TA", "SR", "SA"]),
    ("I", ["SB", "SD", "DM"]),
    ("V", ["AA", "RT", "ST"]),
    ("O", ["IM", "EM", "OM"]),
];

/// How many answers a practice has: three levels of two streams.
pub(super) const OF_PRACTICE: usize = 6;

/// How many answers there are.
pub(super) const ANSWERS: usize = 90;

/// An answer's place in SAMM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Code {
    /// The place of the practice, from 0.
    practice: usize,
    /// The level, 0 to 2.
    level: usize,
    /// The stream, 0 for A and 1 for B.
    stream: usize,
}

impl Code {
    /// Reads a code: function, practice, level, stream (`D-SA-1-B`), or as the Toolbox has it with the
    /// stream before the level and the number of the question behind it (`D-SA-B-1-1`).
    pub(super) fn parse(text: &str) -> Option<Self> {
        let upper = text.trim().to_ascii_uppercase();
        let parts: Vec<&str> = upper.split('-').collect();
        let [function, practice, one, other, rest @ ..] = parts.as_slice() else {
            return None;
        };
        if !matches!(rest, [] | ["1"]) {
            return None;
        }
        let (at, (_, practices)) = FUNCTIONS
            .iter()
            .enumerate()
            .find(|(_, (known, _))| known == function)?;
        let practice = practices.iter().position(|known| known == practice)?;
        let level = |text: &str| ["1", "2", "3"].iter().position(|known| *known == text);
        let stream = |text: &str| ["A", "B"].iter().position(|known| *known == text);
        let (level, stream) = match (level(one), stream(other)) {
            (Some(level), Some(stream)) => (level, stream),
            _ => (level(other)?, stream(one)?),
        };
        Some(Self {
            practice: at * practices.len() + practice,
            level,
            stream,
        })
    }

    /// Its place among all answers.
    pub(super) fn place(self) -> usize {
        self.practice * OF_PRACTICE + self.level * 2 + self.stream
    }

    /// The code of its stream, such as `D-SA-B`.
    pub(super) fn stream(self) -> String {
        let function = FUNCTIONS.get(self.practice / 3);
        let practice = function.and_then(|(_, practices)| practices.get(self.practice % 3));
        let stream = if self.stream == 0 { "A" } else { "B" };
        match (function, practice) {
            (Some((function, _)), Some(practice)) => format!("{function}-{practice}-{stream}"),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn both_ways_of_writing_lead_to_one_answer() {
        let plain = Code::parse("D-SA-1-B").unwrap();
        assert_eq!(Code::parse("D-SA-B-1-1"), Some(plain));
        assert_eq!(Code::parse(" d-sa-b-1 "), Some(plain));
        assert_eq!(plain.stream(), "D-SA-B");
    }

    #[test]
    fn every_answer_has_a_place_of_its_own() {
        let mut places = BTreeSet::new();
        for (function, practices) in FUNCTIONS {
            for practice in practices {
                for level in 1..=3 {
                    for stream in ["A", "B"] {
                        let code = format!("{function}-{practice}-{level}-{stream}");
                        places.insert(Code::parse(&code).unwrap().place());
                    }
                }
            }
        }
        assert_eq!(places.len(), ANSWERS);
        assert_eq!(places.last(), Some(&(ANSWERS - 1)));
    }

    #[test]
    fn what_is_no_code_is_none() {
        for text in [
            "",
            "D-SA",
            "D-SA-4-B",
            "X-SA-1-B",
            "D-SM-1-A",
            "D-SA-1-B-2",
            "D-SA-1-C",
        ] {
            assert_eq!(Code::parse(text), None, "{text}");
        }
    }
}

//! What a person wants in the report, and on which paper.

use super::chapters;

/// A part of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What it comes to, in a few paragraphs.
    Summary,
    /// How to read what follows.
    Reading,
    /// The scores of each questionnaire.
    Scores,
    /// The delivery metrics.
    Delivery,
    /// The patterns in the answers.
    Insights,
    /// What to try now, next and later.
    Roadmap,
    /// What moved since the visit before.
    Changes,
    /// Every answer.
    Answers,
    /// How it was worked out, from which sources, and how to cite it.
    Method,
}

impl Part {
    /// Every part, in the order of the report.
    pub const ALL: [Self; 9] = [
        Self::Summary,
        Self::Reading,
        Self::Scores,
        Self::Delivery,
        Self::Insights,
        Self::Roadmap,
        Self::Changes,
        Self::Answers,
        Self::Method,
    ];

    /// Its name in addresses, options and what is remembered.
    pub fn key(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Reading => "reading",
            Self::Scores => "scores",
            Self::Delivery => "delivery",
            Self::Insights => "insights",
            Self::Roadmap => "roadmap",
            Self::Answers => "answers",
            Self::Changes => "changes",
            Self::Method => "method",
        }
    }

    /// What it is called.
    pub fn heading(self) -> &'static str {
        chapters::heading(self)
    }

    /// The part of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.key() == key)
    }
}

/// The paper that the report is printed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 millimetres.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Both.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Its name in options, in what is remembered and in style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// The paper of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.key() == key)
    }
}

/// What a person wants in the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The parts, in order.
    pub parts: Vec<Part>,
    /// Whether notes, evidence and reasons are in it.
    pub with_notes: bool,
    /// Whether it says who took part and who looks after what.
    pub with_names: bool,
    /// The paper.
    pub paper: Paper,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            parts: Part::ALL.to_vec(),
            with_notes: true,
            with_names: true,
            paper: Paper::default(),
        }
    }
}

/// What is remembered of notes that are left out.
const NOTES: &str = "notes";
/// What is remembered of names that are left out.
const NAMES: &str = "names";

impl Wanted {
    /// Reads what [`Self::to_text`] wrote. What it does not know says nothing.
    pub fn of(text: &str) -> Self {
        let mut wanted = Self::default();
        for word in text.split_whitespace() {
            match word {
                NOTES => wanted.with_notes = false,
                NAMES => wanted.with_names = false,
                word => match (Part::from_key(word), Paper::from_key(word)) {
                    (Some(part), _) => wanted.choose(part, false),
                    (None, Some(paper)) => wanted.paper = paper,
                    (None, None) => {}
                },
            }
        }
        wanted
    }

    /// The choice as a browser remembers it: what is left out, so that a part which comes later is in, and
    /// the paper.
    pub fn to_text(&self) -> String {
        let parts = Part::ALL.into_iter().filter(|part| !self.has(*part));
        let notes = (!self.with_notes).then_some(NOTES);
        let names = (!self.with_names).then_some(NAMES);
        let words = parts.map(Part::key).chain(notes).chain(names);
        let words: Vec<&str> = words.chain([self.paper.key()]).collect();
        words.join(" ")
    }

    /// Whether a part is in it.
    pub fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// Takes a part in, at its place, or leaves it out.
    pub fn choose(&mut self, part: Part, is_wanted: bool) {
        let parts = Part::ALL.into_iter();
        let parts = parts.filter(|one| {
            if *one == part {
                is_wanted
            } else {
                self.has(*one)
            }
        });
        self.parts = parts.collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_read_as_it_was_remembered_and_keeps_its_order() {
        let mut wanted = Wanted::default();
        assert_eq!(wanted.to_text(), "a4");
        wanted.choose(Part::Scores, false);
        wanted.choose(Part::Answers, false);
        wanted.choose(Part::Scores, true);
        wanted.with_names = false;
        wanted.paper = Paper::Letter;
        assert_eq!(wanted.to_text(), "answers names letter");
        assert_eq!(Wanted::of(&wanted.to_text()), wanted);
        assert_eq!(wanted.parts.get(2), Some(&Part::Scores));
    }

    #[test]
    fn what_a_later_version_remembered_says_nothing() {
        assert_eq!(Wanted::of("holograms a5"), Wanted::default());
    }
}

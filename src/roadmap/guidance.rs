//! The practices and insights that the roadmap draws on.

use std::collections::BTreeMap;

use super::parse::GuidanceDraft;
use super::{Insight, Practice};
use crate::ordered::collected;
use crate::questionnaire::node::{self, Node};
use crate::questionnaire::parse::Draft;
use crate::questionnaire::reader::Reader;
use crate::questionnaire::{Catalogue, CatalogueError, PracticeId, Problem, ProblemKind, Source};

/// The syntax problems reported for one file: one missing quote can make a thousand.
const SYNTAX_LIMIT: usize = 5;

/// Every practice and insight; references between practices resolve and have no cycles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guidance {
    practices: BTreeMap<PracticeId, Practice>,
    insights: Vec<Insight>,
}

impl Guidance {
    pub(crate) fn new(practices: Vec<Practice>, insights: Vec<Insight>) -> Self {
        let practices = practices
            .into_iter()
            .map(|practice| (practice.id.clone(), practice));
        let practices = collected(practices);
        Self {
            practices,
            insights,
        }
    }

    /// Reads the guidance that the build made from the practice and insight files.
    ///
    /// # Errors
    /// When the text is not JSON or breaks the rules of the format.
    pub fn from_json(text: &str) -> Result<Self, CatalogueError> {
        let node: Node = serde_json::from_str(text)?;
        let mut reader = Reader::new(Source {
            file: "guidance",
            text: "",
        });
        let mut draft = GuidanceDraft::default();
        draft.read(&mut reader, 0, &node);
        let mut readers = [reader];
        draft.check_practices(&mut readers);
        let [reader] = readers;
        let problems = reader.into_problems();
        if problems.is_empty() {
            Ok(draft.into_guidance())
        } else {
            Err(CatalogueError::Problems(problems))
        }
    }

    /// The practice of that id.
    pub fn practice(&self, id: &PracticeId) -> Option<&Practice> {
        self.practices.get(id)
    }

    /// Every practice, by id.
    pub fn practices(&self) -> impl Iterator<Item = &Practice> {
        self.practices.values()
    }

    /// Every insight, in the order of the file.
    pub fn insights(&self) -> &[Insight] {
        &self.insights
    }
}

/// Everything that a set of questionnaire files holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Library {
    /// Questions and questionnaires.
    pub catalogue: Catalogue,
    /// Practices and insights.
    pub guidance: Guidance,
}

impl Library {
    /// Reads a set of files that refer to each other, of any kind and in any order.
    ///
    /// # Errors
    /// Every problem of every file, by file and place. A file that is not TOML reports where it
    /// stops being so and nothing else, and what refers to what is checked once every file is.
    pub fn read(sources: &[Source<'_>]) -> Result<Self, Vec<Problem>> {
        let mut readers = Vec::new();
        let mut draft = Draft::default();
        let mut guidance = GuidanceDraft::default();
        let mut are_whole = true;
        for (file, source) in sources.iter().enumerate() {
            // A byte order mark is how some editors begin a file; it means nothing here.
            let text = source.text.strip_prefix('\u{feff}').unwrap_or(source.text);
            let mut reader = Reader::new(Source { text, ..*source });
            let (node, mut syntax) = node::from_toml(text);
            syntax.sort();
            if !syntax.is_empty() {
                // Whatever else seems wrong with the file may be made of what was misread.
                are_whole = false;
                for (offset, kind) in syntax.into_iter().take(SYNTAX_LIMIT) {
                    reader.report(offset, kind);
                }
            } else if !holds_anything(&node) {
                reader.report(0, ProblemKind::NothingKnown);
            } else {
                draft.read(&mut reader, file, &node);
                guidance.read(&mut reader, file, &node);
            }
            readers.push(reader);
        }
        draft.check_ladders(&mut readers);
        // What a broken file would have defined cannot be missed by the others.
        if are_whole {
            draft.check_questions(&mut readers);
            guidance.check_practices(&mut readers);
            guidance.check_against(&draft, &mut readers);
        }
        let mut problems: Vec<Problem> = readers
            .into_iter()
            .flat_map(Reader::into_problems)
            .collect();
        problems.sort();
        problems.dedup();
        if problems.is_empty() {
            Ok(Self {
                catalogue: draft.into_catalogue(),
                guidance: guidance.into_guidance(),
            })
        } else {
            Err(problems)
        }
    }

    /// The questionnaires that ship with Waymark.
    ///
    /// # Errors
    /// Every problem of the shipped files; the build refuses to ship any.
    pub fn shipped() -> Result<Self, Vec<Problem>> {
        Self::read(crate::questionnaire::shipped::FILES)
    }
}

fn holds_anything(node: &Node) -> bool {
    let node::Value::Table(entries) = &node.value else {
        return false;
    };
    entries.iter().any(|(key, _)| {
        matches!(
            key.name.as_str(),
            "question" | "dimension" | "questionnaire" | "practice" | "insight"
        )
    })
}

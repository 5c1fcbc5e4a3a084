//! Turns a file's tree into questions and questionnaires, collecting every problem on the way.

use super::catalogue::Catalogue;
use super::ladder::alike_neighbors;
use super::node::Node;
use super::problem::ProblemKind;
use super::reader::{Fields, Reader};
use super::{Dimension, Entry, LevelText, Question, QuestionId, Questionnaire};

/// The version of the file format that this build reads.
const SCHEMA: f64 = 1.0;
/// The longest a prompt may be, in words: it is read aloud.
const PROMPT_WORDS: usize = 20;
/// The longest a level's text may be, in words: five of them stand under each other.
const LEVEL_WORDS: usize = 30;
/// The rungs of every shipped question.
const LEVELS: usize = 5;

/// A reference that can be checked only when every file has been read.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) file: usize,
    pub(crate) offset: usize,
    pub(crate) id: String,
}

/// What the files read so far hold, with the references still to be checked.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    questions: Vec<(Question, usize, usize)>,
    /// Where the levels of each question stand.
    ladders: Vec<usize>,
    questionnaires: Vec<(Questionnaire, usize, usize)>,
    question_references: Vec<Reference>,
    pub(crate) practice_references: Vec<Reference>,
}

impl Draft {
    /// Reads the questions and questionnaires of one file. A questionnaire may stand at the top of
    /// its file, or several in a list (as the build writes them).
    pub(crate) fn read(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
        let fields = reader.table(
            node,
            &[
                "schema",
                "id",
                "title",
                "version",
                "summary",
                "sources",
                "dimension",
                "question",
                "questionnaire",
                "practice",
                "insight",
            ],
        );
        check_schema(reader, &fields);
        for question in reader.list(&fields, "question") {
            self.read_question(reader, file, question);
        }
        for questionnaire in reader.list(&fields, "questionnaire") {
            let fields = reader.table(
                questionnaire,
                &[
                    "schema",
                    "id",
                    "title",
                    "version",
                    "summary",
                    "sources",
                    "dimension",
                ],
            );
            check_schema(reader, &fields);
            self.read_questionnaire(reader, file, fields);
        }
        if fields.get("dimension").is_some() {
            self.read_questionnaire(reader, file, fields);
        }
    }

    fn read_question(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
        let fields = reader.table(
            node,
            &[
                "id",
                "title",
                "prompt",
                "why",
                "ask",
                "context",
                "levels",
                "practices",
                "sources",
            ],
        );
        let practices = reader.some_texts(&fields, "practices");
        self.practice_references
            .extend(practices.iter().map(|(id, offset)| Reference {
                file,
                offset: *offset,
                id: id.clone(),
            }));
        let question = Question {
            id: QuestionId::from(reader.id(&fields).as_str()),
            title: reader.text(&fields, "title"),
            prompt: reader.short_text(&fields, "prompt", PROMPT_WORDS),
            why: reader.text(&fields, "why"),
            ask: reader.text(&fields, "ask"),
            context: reader.optional_text(&fields, "context"),
            levels: read_levels(reader, &fields),
            practices: practices.iter().map(|(id, _)| id.as_str().into()).collect(),
            sources: without_offsets(reader.texts(&fields, "sources")),
        };
        self.questions
            .push((question, file, fields.offset_of("id")));
        self.ladders.push(fields.offset_of("levels"));
    }

    /// Checks the wording of the levels, which only an author can change: what ships has passed.
    pub(crate) fn check_ladders(&self, readers: &mut [Reader<'_>]) {
        for ((question, file, _), offset) in self.questions.iter().zip(&self.ladders) {
            let Some(reader) = readers.get_mut(*file) else {
                continue;
            };
            for lower in alike_neighbors(&question.levels) {
                reader.report(*offset, ProblemKind::LevelsAlike(lower));
            }
        }
    }

    fn read_questionnaire(&mut self, reader: &mut Reader<'_>, file: usize, fields: Fields<'_>) {
        let mut dimensions: Vec<Dimension> = Vec::new();
        for node in reader.list(&fields, "dimension") {
            let (dimension, offset) = self.read_dimension(reader, file, node, &dimensions);
            if dimensions.iter().any(|other| other.id == dimension.id) {
                reader.report(offset, ProblemKind::DuplicateId(dimension.id.to_string()));
            }
            dimensions.push(dimension);
        }
        let questionnaire = Questionnaire {
            id: reader.id(&fields).as_str().into(),
            title: reader.text(&fields, "title"),
            version: read_version(reader, &fields),
            summary: reader.text(&fields, "summary"),
            sources: without_offsets(reader.texts(&fields, "sources")),
            dimensions,
        };
        self.questionnaires
            .push((questionnaire, file, fields.offset_of("id")));
    }

    fn read_dimension(
        &mut self,
        reader: &mut Reader<'_>,
        file: usize,
        node: &Node,
        before: &[Dimension],
    ) -> (Dimension, usize) {
        let fields = reader.table(node, &["id", "title", "summary", "weight", "questions"]);
        let listed = reader.list(&fields, "questions");
        if listed.is_empty() {
            reader.report(
                fields.offset_of("questions"),
                ProblemKind::Empty("questions".into()),
            );
        }
        let mut entries: Vec<Entry> = Vec::new();
        for node in listed {
            let entry = reader.table(node, &["id", "weight", "quick"]);
            let id = reader.id(&entry);
            let offset = entry.offset_of("id");
            let mut listed_before = before
                .iter()
                .flat_map(|other| &other.entries)
                .chain(&entries);
            if !id.is_empty() && listed_before.any(|other| other.question.as_str() == id) {
                reader.report(offset, ProblemKind::RepeatedQuestion(id.clone()));
            }
            entries.push(Entry {
                question: id.as_str().into(),
                weight: reader.weight(&entry),
                quick: reader.flag(&entry, "quick"),
            });
            self.question_references
                .push(Reference { file, offset, id });
        }
        let dimension = Dimension {
            id: reader.id(&fields).as_str().into(),
            title: reader.text(&fields, "title"),
            summary: reader.text(&fields, "summary"),
            weight: reader.weight(&fields),
            entries,
        };
        (dimension, fields.offset_of("id"))
    }

    /// Checks what only the whole set of files can tell: ids used twice, questions that do not
    /// exist.
    pub(crate) fn check_questions(&self, readers: &mut [Reader<'_>]) {
        let questions = self
            .questions
            .iter()
            .map(|(q, file, at)| (q.id.as_str(), *file, *at));
        report_duplicates(questions, readers);
        let lenses = self
            .questionnaires
            .iter()
            .map(|(q, file, at)| (q.id.as_str(), *file, *at));
        report_duplicates(lenses, readers);
        let known = self
            .questions
            .iter()
            .map(|(question, ..)| question.id.as_str());
        check_references(&self.question_references, "question", known, readers);
    }

    pub(crate) fn question_ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.questions
            .iter()
            .map(|(question, ..)| question.id.as_str())
    }

    /// The dimensions as conditions name them: `calms/culture`.
    pub(crate) fn dimension_paths(&self) -> Vec<String> {
        self.questionnaires
            .iter()
            .flat_map(|(questionnaire, ..)| {
                questionnaire
                    .dimensions
                    .iter()
                    .map(|dimension| format!("{}/{}", questionnaire.id, dimension.id))
            })
            .collect()
    }

    pub(crate) fn into_catalogue(self) -> Catalogue {
        Catalogue::new(
            self.questions
                .into_iter()
                .map(|(question, ..)| question)
                .collect(),
            self.questionnaires
                .into_iter()
                .map(|(questionnaire, ..)| questionnaire)
                .collect(),
        )
    }
}

fn check_schema(reader: &mut Reader<'_>, fields: &Fields<'_>) {
    let schema = reader.number(fields, "schema").unwrap_or(SCHEMA);
    if (schema - SCHEMA).abs() > f64::EPSILON {
        let kind = ProblemKind::UnknownSchema(schema.to_string());
        reader.report(fields.offset_of("schema"), kind);
    }
}

fn read_levels(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<LevelText> {
    let Some(node) = reader.required(fields, "levels") else {
        return Vec::new();
    };
    let levels: Vec<LevelText> = reader
        .list(fields, "levels")
        .iter()
        .map(|level| {
            let fields = reader.table(level, &["name", "text"]);
            LevelText {
                name: reader.text(&fields, "name"),
                text: reader.short_text(&fields, "text", LEVEL_WORDS),
            }
        })
        .collect();
    if levels.len() != LEVELS {
        reader.report(node.span.start, ProblemKind::LevelCount(levels.len()));
    }
    levels
}

fn read_version(reader: &mut Reader<'_>, fields: &Fields<'_>) -> u32 {
    let version = reader.number(fields, "version").unwrap_or(1.0);
    if version.fract() != 0.0 || !(1.0..1e6).contains(&version) {
        let range = "a whole number from 1";
        let kind = ProblemKind::OutOfRange {
            field: "version".into(),
            range,
        };
        reader.report(fields.offset_of("version"), kind);
        return 1;
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked above"
    )]
    let version = version as u32;
    version
}

pub(crate) fn without_offsets(texts: Vec<(String, usize)>) -> Vec<String> {
    texts.into_iter().map(|(text, _)| text).collect()
}

/// Reports every id that has stood before.
pub(crate) fn report_duplicates<'a>(
    ids: impl Iterator<Item = (&'a str, usize, usize)>,
    readers: &mut [Reader<'_>],
) {
    let mut seen = std::collections::BTreeSet::new();
    for (id, file, offset) in ids {
        if !id.is_empty()
            && !seen.insert(id)
            && let Some(reader) = readers.get_mut(file)
        {
            reader.report(offset, ProblemKind::DuplicateId(id.to_owned()));
        }
    }
}

/// Reports every reference whose id is not `known`.
#[allow(
    clippy::needless_pass_by_value,
    reason = "callers hand over an iterator they just made"
)]
pub(crate) fn check_references<'a>(
    references: &[Reference],
    what: &'static str,
    known: impl Iterator<Item = &'a str> + Clone,
    readers: &mut [Reader<'_>],
) {
    for reference in references
        .iter()
        .filter(|reference| !reference.id.is_empty())
    {
        if let Some(reader) = readers.get_mut(reference.file) {
            reader.reference(what, &reference.id, reference.offset, known.clone());
        }
    }
}

//! Turns a file's tree into questions and questionnaires, collecting every problem on the way.

use std::collections::BTreeSet;

use super::catalogue::Catalogue;
use super::ladder::alike_neighbors;
use super::node::Node;
use super::problem::ProblemKind;
use super::reader::{Fields, Reader};
use super::scale::{read_bands, read_levels};
use super::{Dimension, Entry, Question, QuestionId, Questionnaire};
use crate::ordered::collected;

/// The version of the file format that this build reads.
const SCHEMA: f64 = 1.0;
/// The longest a prompt may be, in words: it is read aloud.
const PROMPT_WORDS: usize = 20;

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
    /// Where the levels of each question stand, if its author worded them.
    ladders: Vec<Option<usize>>,
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
                "origin",
                "use_when",
                "not_when",
                "sources",
                "band",
                "dimension",
                "question",
                "questionnaire",
                "practice",
                "insight",
                "term",
                "article",
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
                    "origin",
                    "use_when",
                    "not_when",
                    "sources",
                    "band",
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
                "agreement",
                "reverse",
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
        let (levels, ladder) = read_levels(reader, &fields);
        let question = Question {
            id: QuestionId::from(reader.id(&fields).as_str()),
            title: reader.text(&fields, "title"),
            prompt: reader.short_text(&fields, "prompt", PROMPT_WORDS),
            why: reader.text(&fields, "why"),
            ask: reader.text(&fields, "ask"),
            context: reader.optional_text(&fields, "context"),
            levels,
            reversed: reader.flag(&fields, "reverse"),
            practices: practices.iter().map(|(id, _)| id.as_str().into()).collect(),
            sources: without_offsets(reader.texts(&fields, "sources")),
        };
        self.questions
            .push((question, file, fields.offset_of("id")));
        self.ladders.push(ladder);
    }

    /// Checks the wording of the levels, which only an author can change: what ships has passed.
    pub(crate) fn check_ladders(&self, readers: &mut [Reader<'_>]) {
        for ((question, file, _), offset) in self.questions.iter().zip(&self.ladders) {
            let (Some(reader), Some(offset)) = (readers.get_mut(*file), offset) else {
                continue;
            };
            for lower in alike_neighbors(&question.levels) {
                reader.report(*offset, ProblemKind::LevelsAlike(lower));
            }
        }
    }

    fn read_questionnaire(&mut self, reader: &mut Reader<'_>, file: usize, fields: Fields<'_>) {
        let before = self.question_references.len();
        let (dimensions, offsets): (Vec<Dimension>, Vec<usize>) = reader
            .list(&fields, "dimension")
            .iter()
            .map(|node| self.read_dimension(reader, file, node))
            .unzip();
        let ids = dimensions.iter().map(|dimension| dimension.id.as_str());
        for (id, offset) in repeated(ids.zip(offsets)) {
            reader.report(offset, ProblemKind::DuplicateId(id.to_owned()));
        }
        let listed = self.question_references.iter().skip(before);
        for (id, offset) in repeated(listed.map(|entry| (entry.id.as_str(), entry.offset))) {
            reader.report(offset, ProblemKind::RepeatedQuestion(id.to_owned()));
        }
        let questionnaire = Questionnaire {
            id: reader.id(&fields).as_str().into(),
            title: reader.text(&fields, "title"),
            version: read_version(reader, &fields),
            summary: reader.text(&fields, "summary"),
            origin: reader.optional_text(&fields, "origin"),
            use_when: reader.optional_text(&fields, "use_when"),
            not_when: reader.optional_text(&fields, "not_when"),
            sources: without_offsets(reader.texts(&fields, "sources")),
            dimensions,
            bands: read_bands(reader, &fields),
        };
        self.questionnaires
            .push((questionnaire, file, fields.offset_of("id")));
    }

    fn read_dimension(
        &mut self,
        reader: &mut Reader<'_>,
        file: usize,
        node: &Node,
    ) -> (Dimension, usize) {
        let fields = reader.table(node, &["id", "title", "summary", "weight", "questions"]);
        let questions = reader.list(&fields, "questions");
        if questions.is_empty() {
            reader.report(
                fields.offset_of("questions"),
                ProblemKind::Empty("questions".into()),
            );
        }
        let mut entries: Vec<Entry> = Vec::new();
        for node in questions {
            let entry = reader.table(node, &["id", "weight", "quick"]);
            let id = reader.id(&entry);
            let offset = entry.offset_of("id");
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
    /// exist, here or `beside`.
    pub(crate) fn check_questions(&self, beside: &Catalogue, readers: &mut [Reader<'_>]) {
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
            .map(|(question, ..)| question.id.as_str())
            .chain(beside.questions().map(|question| question.id.as_str()));
        check_references(&self.question_references, "question", known, readers);
    }

    /// Reports what something `beside` these files is already called.
    pub(crate) fn check_taken(&self, beside: &Catalogue, readers: &mut [Reader<'_>]) {
        let questions = self.questions.iter();
        let questions = questions.map(|(q, file, at)| (q.id.as_str(), *file, *at));
        let is_question = |id: &str| beside.question(&id.into()).is_some();
        report_taken("question", questions, is_question, readers);
        let lenses = self.questionnaires.iter();
        let lenses = lenses.map(|(q, file, at)| (q.id.as_str(), *file, *at));
        let is_lens = |id: &str| beside.questionnaire(&id.into()).is_some();
        report_taken("questionnaire", lenses, is_lens, readers);
    }

    pub(crate) fn questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().map(|(question, ..)| question)
    }

    pub(crate) fn question_ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.questions
            .iter()
            .map(|(question, ..)| question.id.as_str())
    }

    /// The dimensions as conditions name them.
    pub(crate) fn dimension_paths(&self) -> Vec<String> {
        dimension_paths(
            self.questionnaires
                .iter()
                .map(|(questionnaire, ..)| questionnaire),
        )
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

/// The dimensions of questionnaires as conditions name them: `calms/culture`.
pub(crate) fn dimension_paths<'a>(
    questionnaires: impl IntoIterator<Item = &'a Questionnaire>,
) -> Vec<String> {
    let paths = questionnaires.into_iter().flat_map(|questionnaire| {
        let dimensions = questionnaire.dimensions.iter();
        dimensions.map(|dimension| format!("{}/{}", questionnaire.id, dimension.id))
    });
    paths.collect()
}

fn check_schema(reader: &mut Reader<'_>, fields: &Fields<'_>) {
    let schema = reader.number(fields, "schema").unwrap_or(SCHEMA);
    if (schema - SCHEMA).abs() > f64::EPSILON {
        let kind = ProblemKind::UnknownSchema(schema.to_string());
        reader.report(fields.offset_of("schema"), kind);
    }
}

fn read_version(reader: &mut Reader<'_>, fields: &Fields<'_>) -> u32 {
    let version = reader.number(fields, "version").unwrap_or(1.0);
    if version.fract() != 0.0 || !(1.0..=Questionnaire::MAX_VERSION.into()).contains(&version) {
        reader.out_of_range(
            fields.offset_of("version"),
            "version",
            "a whole number from 1",
        );
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

/// Reports every id that something of its kind beside these files has.
pub(crate) fn report_taken<'a>(
    what: &'static str,
    ids: impl Iterator<Item = (&'a str, usize, usize)>,
    is_taken: impl Fn(&str) -> bool,
    readers: &mut [Reader<'_>],
) {
    for (id, file, offset) in ids.filter(|(id, ..)| is_taken(id)) {
        if let Some(reader) = readers.get_mut(file) {
            let id = id.to_owned();
            reader.report(offset, ProblemKind::Taken { what, id });
        }
    }
}

/// Reports every id that has stood before.
pub(crate) fn report_duplicates<'a>(
    ids: impl Iterator<Item = (&'a str, usize, usize)>,
    readers: &mut [Reader<'_>],
) {
    for (id, (file, offset)) in repeated(ids.map(|(id, file, offset)| (id, (file, offset)))) {
        if let Some(reader) = readers.get_mut(file) {
            reader.report(offset, ProblemKind::DuplicateId(id.to_owned()));
        }
    }
}

/// The ids that have stood before, each with its place.
fn repeated<'a, P>(ids: impl Iterator<Item = (&'a str, P)>) -> impl Iterator<Item = (&'a str, P)> {
    let mut seen = BTreeSet::new();
    ids.filter(move |(id, _)| !id.is_empty() && !seen.insert(*id))
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
    let ids: BTreeSet<&str> = collected(known.clone());
    for Reference { file, offset, id } in references {
        if !id.is_empty()
            && !ids.contains(id.as_str())
            && let Some(reader) = readers.get_mut(*file)
        {
            reader.unknown_reference(what, id, *offset, known.clone());
        }
    }
}

//! Turns a file's tree into questions and questionnaires, collecting every problem on the way.

use super::LISTS;
use super::ladder::alike_neighbors;
use super::node::{Node, number_to_json};
use super::problem::{Bounds, ProblemKind, Thing};
use super::reader::{Fields, Reader, without_offsets};
use super::reference::{Reference, check_references, repeated, report_duplicates, report_taken};
use super::scale::{read_bands, read_levels};
use crate::questionnaire::{Catalogue, Dimension, Entry, Question, QuestionId, Questionnaire};
use crate::rounding::is_same;

/// The version of the file format that this build reads.
const SCHEMA: f64 = 1.0;
/// The fields of a questionnaire.
const QUESTIONNAIRE: [&str; 12] = [
    "schema",
    "id",
    "title",
    "version",
    "summary",
    "origin",
    "use_when",
    "not_when",
    "alone",
    "sources",
    "band",
    "dimension",
];
/// The longest a prompt may be, in words: it is read aloud.
const PROMPT_WORDS: usize = 20;

/// What the files read so far hold, with the references still to be checked.
#[derive(Debug, Default)]
pub(super) struct CatalogueDraft {
    questions: Vec<(Question, usize, usize)>,
    /// Where the levels of each question stand, if its author worded them.
    ladders: Vec<Option<usize>>,
    questionnaires: Vec<(Questionnaire, usize, usize)>,
    question_references: Vec<Reference>,
    pub(super) practice_references: Vec<Reference>,
}

impl CatalogueDraft {
    /// Reads the questions and questionnaires of one file. A questionnaire may stand at the top of
    /// its file, or several in a list (as the build writes them).
    pub(super) fn read(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
        let fields = reader.table(node, &[&QUESTIONNAIRE[..], &LISTS].concat());
        check_schema(reader, &fields);
        for question in reader.list(&fields, "question") {
            self.read_question(reader, file, question);
        }
        for questionnaire in reader.list(&fields, "questionnaire") {
            let fields = reader.table(questionnaire, &QUESTIONNAIRE);
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
        let practices = reader.texts(&fields, "practices");
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
            ask: reader.optional_text(&fields, "ask"),
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
    pub(super) fn check_ladders(&self, readers: &mut [Reader<'_>]) {
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
            alone: reader.flag(&fields, "alone"),
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
    pub(super) fn check_questions(&self, beside: &Catalogue, readers: &mut [Reader<'_>]) {
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
        check_references(&self.question_references, Thing::Question, known, readers);
    }

    /// Reports what something `beside` these files is already called.
    pub(super) fn check_taken(&self, beside: &Catalogue, readers: &mut [Reader<'_>]) {
        let questions = self.questions.iter();
        let questions = questions.map(|(q, file, at)| (q.id.as_str(), *file, *at));
        let is_question = |id: &str| beside.question(&id.into()).is_some();
        report_taken(Thing::Question, questions, is_question, readers);
        let lenses = self.questionnaires.iter();
        let lenses = lenses.map(|(q, file, at)| (q.id.as_str(), *file, *at));
        let is_lens = |id: &str| beside.questionnaire(&id.into()).is_some();
        report_taken(Thing::Questionnaire, lenses, is_lens, readers);
    }

    pub(super) fn questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().map(|(question, ..)| question)
    }

    pub(super) fn question_ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.questions
            .iter()
            .map(|(question, ..)| question.id.as_str())
    }

    /// The dimensions as conditions name them.
    pub(super) fn dimension_paths(&self) -> Vec<String> {
        dimension_paths(
            self.questionnaires
                .iter()
                .map(|(questionnaire, ..)| questionnaire),
        )
    }

    pub(super) fn into_catalogue(self) -> Catalogue {
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
pub(super) fn dimension_paths<'a>(
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
    if !is_same(schema, SCHEMA) {
        let kind = ProblemKind::UnknownSchema(number_to_json(schema).to_string());
        reader.report(fields.offset_of("schema"), kind);
    }
}

fn read_version(reader: &mut Reader<'_>, fields: &Fields<'_>) -> u32 {
    let version = reader.number(fields, "version").unwrap_or(1.0);
    if version.fract() != 0.0 || !(1.0..=Questionnaire::MAX_VERSION.into()).contains(&version) {
        reader.out_of_range(fields.offset_of("version"), "version", Bounds::Version);
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

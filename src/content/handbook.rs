//! Turns a file's tree into terms and articles.

use super::node::{Node, Value};
use super::reader::{Fields, Reader, without_offsets};
use super::reference::{Reference, check_references, report_duplicates};
use super::syntax::from_toml;
use super::{Expected, Library, Problem, ProblemKind, Source, Thing};
use crate::pages::Page;
use crate::reading::{Article, Handbook, Item, Kind, Section, SeeAlso, Table, Term};

/// What a reference may begin with.
const KINDS: &str = "questionnaire:…, question:…, practice:…, insight:…, term:…, article:…, page:…";

/// Reads the terms and articles of a set of files, whatever else they hold. What they refer to must
/// be in the same files, or in `library`; without one, references to anything else are not looked
/// at.
///
/// # Errors
/// Every problem of every term and article, by file and place. A file that is not TOML is passed
/// over here, for [`Library::read`] reports it.
pub fn read_handbook(
    sources: &[Source<'_>],
    library: Option<&Library>,
) -> Result<Handbook, Vec<Problem>> {
    let mut draft = HandbookDraft::default();
    let mut readers = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        let text = source.text.strip_prefix('\u{feff}').unwrap_or(source.text);
        let mut reader = Reader::new(Source { text, ..*source });
        let (node, syntax) = from_toml(text);
        if syntax.is_empty() {
            draft.read(&mut reader, file, &node);
        }
        readers.push(reader);
    }
    draft.check(library, &mut readers);
    let mut problems: Vec<Problem> = readers
        .into_iter()
        .flat_map(Reader::into_quoted_problems)
        .collect();
    problems.sort();
    if problems.is_empty() {
        Ok(draft.into_handbook())
    } else {
        Err(problems)
    }
}

/// What the files read so far hold, with the references still to be checked.
#[derive(Debug, Default)]
pub(super) struct HandbookDraft {
    terms: Vec<(Term, usize, usize)>,
    articles: Vec<(Article, usize, usize)>,
    /// References to things of the library.
    items: Vec<(Kind, Reference)>,
    /// References to pages.
    pages: Vec<Reference>,
}

impl HandbookDraft {
    pub(super) fn read(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
        if !matches!(node.value, Value::Table(_)) {
            return;
        }
        let fields = reader.unchecked_table(node);
        for term in reader.list(&fields, "term") {
            self.read_term(reader, file, term);
        }
        for article in reader.list(&fields, "article") {
            self.read_article(reader, file, article);
        }
    }

    fn read_term(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
        let fields = reader.table(node, &["id", "title", "also", "text", "sources"]);
        let term = Term {
            id: reader.id(&fields).as_str().into(),
            title: reader.text(&fields, "title"),
            also: without_offsets(reader.texts(&fields, "also")),
            text: reader.text(&fields, "text"),
            sources: without_offsets(reader.texts(&fields, "sources")),
        };
        self.terms.push((term, file, fields.offset_of("id")));
    }

    fn read_article(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
        let fields = reader.table(
            node,
            &["id", "title", "summary", "section", "see", "sources"],
        );
        let mut sources = without_offsets(reader.texts(&fields, "sources"));
        let mut sections = Vec::new();
        for node in reader.list(&fields, "section") {
            let (section, of_section) = self.read_section(reader, file, node);
            sections.push(section);
            let is_new = |source: &String| !sources.contains(source);
            let added: Vec<String> = of_section.into_iter().filter(is_new).collect();
            sources.extend(added);
        }
        if sections.is_empty() {
            let at = fields.offset_of("section");
            reader.report(at, ProblemKind::Empty("section".into()));
        }
        let article = Article {
            id: reader.id(&fields).as_str().into(),
            title: reader.text(&fields, "title"),
            summary: reader.text(&fields, "summary"),
            sections,
            see: self.read_see(reader, file, &fields),
            sources,
        };
        self.articles.push((article, file, fields.offset_of("id")));
    }

    /// A section and its sources, which the article shows with its own.
    fn read_section(
        &mut self,
        reader: &mut Reader<'_>,
        file: usize,
        node: &Node,
    ) -> (Section, Vec<String>) {
        let fields = reader.table(node, &["title", "text", "list", "table", "see", "sources"]);
        let section = Section {
            title: reader.text(&fields, "title"),
            text: without_offsets(reader.texts(&fields, "text")),
            list: without_offsets(reader.texts(&fields, "list")),
            table: fields.get("table").map(|node| read_table(reader, node)),
            see: self.read_see(reader, file, &fields),
        };
        if section.text.is_empty() && section.list.is_empty() && section.table.is_none() {
            reader.report(fields.offset_of("text"), ProblemKind::Empty("text".into()));
        }
        (section, without_offsets(reader.texts(&fields, "sources")))
    }

    fn read_see(
        &mut self,
        reader: &mut Reader<'_>,
        file: usize,
        fields: &Fields<'_>,
    ) -> Vec<SeeAlso> {
        let mut see = Vec::new();
        for (text, offset) in reader.texts(fields, "see") {
            let (kind, id) = text.split_once(':').unwrap_or((text.as_str(), ""));
            let reference = Reference {
                file,
                offset,
                id: id.to_owned(),
            };
            if kind == "page" {
                self.pages.push(reference);
                see.extend(Page::at(id).map(SeeAlso::Page));
            } else if let Some(kind) = Kind::from_key(kind).filter(|_| !id.is_empty()) {
                self.items.push((kind, reference));
                see.push(SeeAlso::Item(Item::named(kind, id)));
            } else {
                let kind = ProblemKind::UnknownWord {
                    field: "see".into(),
                    word: text.clone(),
                    known: KINDS.into(),
                };
                reader.report(offset, kind);
            }
        }
        see
    }

    /// Checks what only the whole set of files can tell: ids used twice, and references that lead
    /// nowhere.
    pub(super) fn check(&self, library: Option<&Library>, readers: &mut [Reader<'_>]) {
        let terms = self.terms.iter();
        report_duplicates(
            terms.map(|(t, file, at)| (t.id.as_str(), *file, *at)),
            readers,
        );
        let articles = self.articles.iter();
        report_duplicates(
            articles.map(|(a, file, at)| (a.id.as_str(), *file, *at)),
            readers,
        );
        // What needs an assessment says nothing to somebody who reads.
        let pages = Page::ALL
            .into_iter()
            .filter(|page| !page.needs_assessment());
        check_references(&self.pages, Thing::Page, pages.map(Page::path), readers);
        for kind in Kind::ALL {
            let Some(known) = self.known(kind, library) else {
                continue;
            };
            let of_kind = self.items.iter().filter(|(other, _)| *other == kind);
            let references: Vec<Reference> = of_kind
                .map(|(_, reference)| Reference {
                    id: reference.id.clone(),
                    ..*reference
                })
                .collect();
            check_references(&references, kind.into(), known.iter().copied(), readers);
        }
    }

    /// The ids that a kind has; nothing when that cannot be known.
    fn known<'a>(&'a self, kind: Kind, library: Option<&'a Library>) -> Option<Vec<&'a str>> {
        let ids = match kind {
            Kind::Term => self
                .terms
                .iter()
                .map(|(term, ..)| term.id.as_str())
                .collect(),
            Kind::Article => {
                let articles = self.articles.iter();
                articles.map(|(article, ..)| article.id.as_str()).collect()
            }
            Kind::Questionnaire => {
                let questionnaires = library?.catalogue.questionnaires().iter();
                questionnaires.map(|lens| lens.id.as_str()).collect()
            }
            Kind::Question => {
                let questions = library?.catalogue.questions();
                questions.map(|question| question.id.as_str()).collect()
            }
            Kind::Practice => {
                let practices = library?.guidance.practices();
                practices.map(|practice| practice.id.as_str()).collect()
            }
            Kind::Insight => {
                let insights = library?.guidance.insights().iter();
                insights.map(|insight| insight.id.as_str()).collect()
            }
        };
        Some(ids)
    }

    pub(super) fn into_handbook(self) -> Handbook {
        let terms = self.terms.into_iter().map(|(term, ..)| term);
        let articles = self.articles.into_iter().map(|(article, ..)| article);
        Handbook::new(terms.collect(), articles.collect())
    }
}

fn read_table(reader: &mut Reader<'_>, node: &Node) -> Table {
    let fields = reader.table(node, &["head", "rows"]);
    let head = without_offsets(reader.some_texts(&fields, "head"));
    let mut rows = Vec::new();
    for row in reader.list(&fields, "rows") {
        let cells = cells(row).filter(|cells| cells.len() == head.len());
        if cells.is_none() {
            let kind = ProblemKind::WrongType {
                field: "rows".into(),
                expected: Expected::Rows,
            };
            reader.report(row.span.start, kind);
        }
        rows.extend(cells);
    }
    if rows.is_empty() {
        reader.report(fields.offset_of("rows"), ProblemKind::Empty("rows".into()));
    }
    Table { head, rows }
}

/// The texts of a row; nothing if it is no list of texts.
fn cells(row: &Node) -> Option<Vec<String>> {
    let Value::List(cells) = &row.value else {
        return None;
    };
    let text = |cell: &Node| match &cell.value {
        Value::Text(text) => Some(text.clone()),
        Value::Number(_) | Value::Flag(_) | Value::List(_) | Value::Table(_) => None,
    };
    cells.iter().map(text).collect()
}

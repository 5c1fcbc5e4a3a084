//! What one can look up and read: the glossary's [`Term`]s, the [`Article`]s, and the [`Shelf`] on
//! which everything stands that Waymark knows, with an [`Index`] to find it by.
//!
//! Handbook decides nothing: no score and no roadmap depends on this module.

mod item;
mod search;
mod shelf;
mod terms;
mod words;

use crate::questionnaire::{ArticleId, TermId};

pub use item::{Item, Kind, SeeAlso};
pub use search::{Found, Hit, Index, Piece, Query};
pub use shelf::{Place, Shelf};

/// A word of the field and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its name for ever.
    pub id: TermId,
    /// The word, as it stands in a sentence.
    pub title: String,
    /// Other words for it, by which texts are searched for it too.
    pub also: Vec<String>,
    /// What it means, in one to three sentences.
    pub text: String,
    /// Where it comes from.
    pub sources: Vec<String>,
}

impl Term {
    /// Its title and what else it goes by.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.title)
            .chain(&self.also)
            .map(String::as_str)
    }
}

/// Something to read that is no question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its name for ever.
    pub id: ArticleId,
    /// Its heading.
    pub title: String,
    /// What one knows after reading it.
    pub summary: String,
    /// Its parts, in order; never empty.
    pub sections: Vec<Section>,
    /// Where to go on.
    pub see: Vec<SeeAlso>,
    /// Where it comes from, those of its sections among them.
    pub sources: Vec<String>,
}

impl Article {
    /// Every reference of the article, those of its sections among them.
    pub fn references(&self) -> impl Iterator<Item = &SeeAlso> {
        let of_sections = self.sections.iter().flat_map(|section| &section.see);
        of_sections.chain(&self.see)
    }
}

/// A part of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Its paragraphs.
    pub text: Vec<String>,
    /// What is listed after them.
    pub list: Vec<String>,
    /// A table after that.
    pub table: Option<Table>,
    /// Where to go on from here.
    pub see: Vec<SeeAlso>,
}

/// A table of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the columns hold.
    pub head: Vec<String>,
    /// The rows, each with as many cells as there are columns; a cell may be empty.
    pub rows: Vec<Vec<String>>,
}

/// The glossary and the articles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handbook {
    terms: Vec<Term>,
    articles: Vec<Article>,
}

impl Handbook {
    pub(crate) fn new(terms: Vec<Term>, articles: Vec<Article>) -> Self {
        Self { terms, articles }
    }

    /// The glossary, in the order of the file.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The articles, in the order they are read.
    pub fn articles(&self) -> &[Article] {
        &self.articles
    }

    /// The term of that id.
    pub fn term(&self, id: &TermId) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == *id)
    }

    /// The article of that id.
    pub fn article(&self, id: &ArticleId) -> Option<&Article> {
        self.articles.iter().find(|article| article.id == *id)
    }
}

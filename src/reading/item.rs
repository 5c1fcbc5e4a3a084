//! What can be looked up, and how one thing refers to another.

use crate::pages::Page;
use crate::questionnaire::{ArticleId, InsightId, PracticeId, QuestionId, QuestionnaireId, TermId};

/// The kinds of things in the library, in the order they are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A lens on the questions.
    Questionnaire,
    /// Something to observe.
    Question,
    /// Something to do.
    Practice,
    /// A pattern across answers.
    Insight,
    /// A word of the field.
    Term,
    /// Something to read.
    Article,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Questionnaire,
        Self::Question,
        Self::Practice,
        Self::Insight,
        Self::Term,
        Self::Article,
    ];

    /// Its name in files and addresses.
    pub fn key(self) -> &'static str {
        match self {
            Self::Questionnaire => "questionnaire",
            Self::Question => "question",
            Self::Practice => "practice",
            Self::Insight => "insight",
            Self::Term => "term",
            Self::Article => "article",
        }
    }

    /// The kind of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// One thing of the library, by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// A lens on the questions.
    Questionnaire(QuestionnaireId),
    /// Something to observe.
    Question(QuestionId),
    /// Something to do.
    Practice(PracticeId),
    /// A pattern across answers.
    Insight(InsightId),
    /// A word of the field.
    Term(TermId),
    /// Something to read.
    Article(ArticleId),
}

impl Item {
    /// The thing of a kind that goes by a name; whether there is one is another question.
    pub fn named(kind: Kind, id: &str) -> Self {
        match kind {
            Kind::Questionnaire => Self::Questionnaire(id.into()),
            Kind::Question => Self::Question(id.into()),
            Kind::Practice => Self::Practice(id.into()),
            Kind::Insight => Self::Insight(id.into()),
            Kind::Term => Self::Term(id.into()),
            Kind::Article => Self::Article(id.into()),
        }
    }

    /// What kind of thing it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Questionnaire(_) => Kind::Questionnaire,
            Self::Question(_) => Kind::Question,
            Self::Practice(_) => Kind::Practice,
            Self::Insight(_) => Kind::Insight,
            Self::Term(_) => Kind::Term,
            Self::Article(_) => Kind::Article,
        }
    }

    /// The name it goes by among its kind.
    pub fn id(&self) -> &str {
        match self {
            Self::Questionnaire(id) => id.as_str(),
            Self::Question(id) => id.as_str(),
            Self::Practice(id) => id.as_str(),
            Self::Insight(id) => id.as_str(),
            Self::Term(id) => id.as_str(),
            Self::Article(id) => id.as_str(),
        }
    }
}

/// Where a reader may go on: `practice:wip-limits`, `page:tools/toil/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeeAlso {
    /// A thing of the library.
    Item(Item),
    /// A page of the app, one that needs no assessment.
    Page(Page),
}

//! Everything that can be looked up, and how the things lie to each other.

use super::{Article, Handbook, Item, Kind, SeeAlso};
use crate::questionnaire::{
    Catalogue, Dimension, Entry, PracticeId, Question, QuestionId, Questionnaire,
};
use crate::roadmap::{Guidance, Insight, Observation, Practice};

/// Questionnaires, questions, practices, insights, terms and articles.
#[derive(Clone, Copy, Debug)]
pub struct Shelf<'a> {
    /// Questionnaires and questions.
    pub catalogue: &'a Catalogue,
    /// Practices and insights.
    pub guidance: &'a Guidance,
    /// Terms and articles.
    pub handbook: &'a Handbook,
}

/// Where a questionnaire asks a question.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// Its dimension.
    pub dimension: &'a Dimension,
    /// The question's entry there.
    pub entry: &'a Entry,
}

impl<'a> Shelf<'a> {
    /// Everything of a kind: questions and practices by id, the others as their files order them.
    pub fn items(&self, kind: Kind) -> Vec<Item> {
        match kind {
            Kind::Questionnaire => {
                let lenses = self.catalogue.questionnaires().iter();
                lenses
                    .map(|lens| Item::Questionnaire(lens.id.clone()))
                    .collect()
            }
            Kind::Question => {
                let questions = self.catalogue.questions();
                questions
                    .map(|question| Item::Question(question.id.clone()))
                    .collect()
            }
            Kind::Practice => {
                let practices = self.guidance.practices();
                practices
                    .map(|practice| Item::Practice(practice.id.clone()))
                    .collect()
            }
            Kind::Insight => {
                let insights = self.guidance.insights().iter();
                insights
                    .map(|insight| Item::Insight(insight.id.clone()))
                    .collect()
            }
            Kind::Term => {
                let terms = self.handbook.terms().iter();
                terms.map(|term| Item::Term(term.id.clone())).collect()
            }
            Kind::Article => {
                let articles = self.handbook.articles().iter();
                articles
                    .map(|article| Item::Article(article.id.clone()))
                    .collect()
            }
        }
    }

    /// What people call a thing; nothing for one that is not on the shelf.
    pub fn title(&self, item: &Item) -> Option<&'a str> {
        let title = match item {
            Item::Questionnaire(id) => &self.catalogue.questionnaire(id)?.title,
            Item::Question(id) => &self.catalogue.question(id)?.title,
            Item::Practice(id) => &self.guidance.practice(id)?.title,
            Item::Insight(_) => &self.insight(item)?.title,
            Item::Term(id) => &self.handbook.term(id)?.title,
            Item::Article(id) => &self.handbook.article(id)?.title,
        };
        Some(title)
    }

    /// What a thing says below its title, the most telling text first.
    pub fn texts(&self, item: &Item) -> Vec<&'a str> {
        let texts = match item {
            Item::Questionnaire(id) => self.catalogue.questionnaire(id).map(of_questionnaire),
            Item::Question(id) => self.catalogue.question(id).map(of_question),
            Item::Practice(id) => self.guidance.practice(id).map(of_practice),
            Item::Insight(_) => self.insight(item).map(|insight| vec![&insight.text]),
            Item::Term(id) => self.handbook.term(id).map(|term| vec![&term.text]),
            Item::Article(id) => self.handbook.article(id).map(of_article),
        };
        let texts = texts.unwrap_or_default();
        texts.into_iter().map(String::as_str).collect()
    }

    /// The insight that an item names.
    pub fn insight(&self, item: &Item) -> Option<&'a Insight> {
        let Item::Insight(id) = item else { return None };
        let mut insights = self.guidance.insights().iter();
        insights.find(|insight| insight.id == *id)
    }

    /// Where a question is asked, in the order that questionnaires are offered.
    pub fn asked_by(&self, question: &QuestionId) -> Vec<Place<'a>> {
        let places = self.catalogue.questionnaires().iter();
        let places = places.flat_map(|questionnaire| {
            let entries = questionnaire.entries();
            entries.map(move |(dimension, entry)| Place {
                questionnaire,
                dimension,
                entry,
            })
        });
        places
            .filter(|place| place.entry.question == *question)
            .collect()
    }

    /// Every question below the questionnaire that asks it first, in the order it is asked;
    /// questions that none asks at the end, below none.
    pub fn questions_by_lens(&self) -> Vec<(Option<&'a Questionnaire>, Vec<&'a Question>)> {
        let mut seen: Vec<&QuestionId> = Vec::new();
        let mut groups = Vec::new();
        for questionnaire in self.catalogue.questionnaires() {
            let mut group = Vec::new();
            for (_, entry) in questionnaire.entries() {
                if !seen.contains(&&entry.question) {
                    seen.push(&entry.question);
                    group.extend(self.catalogue.question(&entry.question));
                }
            }
            groups.push((Some(questionnaire), group));
        }
        let unasked = self.catalogue.questions();
        let unasked = unasked.filter(|question| !seen.contains(&&question.id));
        groups.push((None, unasked.collect()));
        groups.retain(|(_, group)| !group.is_empty());
        groups
    }

    /// The questions that are evidence of a practice.
    pub fn shown_by(&self, practice: &PracticeId) -> Vec<&'a Question> {
        let questions = self.catalogue.questions();
        questions
            .filter(|question| question.practices.contains(practice))
            .collect()
    }

    /// What a practice needs first.
    pub fn needs(&self, practice: &Practice) -> Vec<&'a Practice> {
        let needed = practice.requires.iter();
        needed.filter_map(|id| self.guidance.practice(id)).collect()
    }

    /// The practices that need a practice first.
    pub fn needed_by(&self, practice: &PracticeId) -> Vec<&'a Practice> {
        let practices = self.guidance.practices();
        practices
            .filter(|other| other.requires.contains(practice))
            .collect()
    }

    /// The insights that rest on a question or lead to it, or lead to a practice.
    pub fn insights_on(&self, item: &Item) -> Vec<&'a Insight> {
        let insights = self.guidance.insights().iter();
        insights
            .filter(|insight| {
                let is_observed = insight.all.iter().chain(&insight.any).any(|condition| {
                    matches!((&condition.observation, item), (Observation::Level(a), Item::Question(b)) if a == b)
                });
                let is_named = matches!(item, Item::Question(_) | Item::Practice(_));
                is_observed || is_named && insight.look_at.iter().any(|id| id == item.id())
            })
            .collect()
    }

    /// The articles that send their reader to a thing.
    pub fn articles_on(&self, item: &Item) -> Vec<&'a Article> {
        let articles = self.handbook.articles().iter();
        articles
            .filter(|article| {
                let mut references = article.references();
                references.any(|see| matches!(see, SeeAlso::Item(other) if other == item))
            })
            .collect()
    }
}

fn of_questionnaire(lens: &Questionnaire) -> Vec<&String> {
    let about = [&lens.origin, &lens.use_when, &lens.not_when];
    let dimensions = lens
        .dimensions
        .iter()
        .flat_map(|dimension| [&dimension.title, &dimension.summary]);
    std::iter::once(&lens.summary)
        .chain(about.into_iter().flatten())
        .chain(dimensions)
        .collect()
}

fn of_question(question: &Question) -> Vec<&String> {
    let levels = question
        .levels
        .iter()
        .flat_map(|level| [&level.name, &level.text]);
    [&question.prompt, &question.why]
        .into_iter()
        .chain(&question.ask)
        .chain(&question.context)
        .chain(levels)
        .collect()
}

fn of_practice(practice: &Practice) -> Vec<&String> {
    [&practice.summary, &practice.first_step]
        .into_iter()
        .chain(&practice.next_steps)
        .chain([&practice.done_when])
        .chain(&practice.pitfalls)
        .collect()
}

fn of_article(article: &Article) -> Vec<&String> {
    let sections = article.sections.iter().flat_map(|section| {
        let tables = section.table.iter();
        let cells = tables.flat_map(|table| table.head.iter().chain(table.rows.iter().flatten()));
        std::iter::once(&section.title)
            .chain(&section.text)
            .chain(&section.list)
            .chain(cells)
    });
    std::iter::once(&article.summary).chain(sections).collect()
}

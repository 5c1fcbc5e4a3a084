//! The questions, each with its ladder and all that was counted and written down beside the ballots.

use serde_json::Value;

use super::words;
use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::limit::check_items;
use crate::exchange::object::Object;
use crate::questionnaire::{Level, Question};
use crate::workshop::{Discussion, Invitation, Item, Saved, Tally, Verdict, Vote, Workshop};

/// A question with all that its object says.
pub(super) struct Asked {
    pub(super) item: Item,
    pub(super) hands: Tally,
    pub(super) over: Vec<Tally>,
    pub(super) discussion: Option<Discussion>,
}

pub(super) fn read_items(path: &str, list: Vec<Value>) -> Result<Vec<Asked>, Misread> {
    check_items(path, list.len(), Invitation::MOST_QUESTIONS)?;
    let questions = list.into_iter().enumerate();
    let questions = questions.map(|(at, value)| {
        let mut fields = Fields::new(&format!("{path}[{at}]"), value)?;
        let levels = fields.small("levels", 2..=Question::MAX_LEVEL)?;
        let levels = levels.ok_or_else(|| shape(&fields.at("levels"), Expected::Whole))?;
        let item = Item {
            question: fields.text("id")?.as_str().into(),
            levels,
            reversed: fields.flag("reversed")?,
        };
        let hands = fields.take("hands");
        let hands = hands.map(|value| read_tally(&fields.at("hands"), levels, value));
        let over = fields.list("rounds")?;
        let path = fields.at("rounds");
        let over = over
            .into_iter()
            .map(|value| read_tally(&path, levels, value));
        Ok(Asked {
            hands: hands.transpose()?.unwrap_or_else(|| Tally::empty(levels)),
            over: over.collect::<Result<_, _>>()?,
            discussion: read_discussion(&mut fields, &item)?,
            item,
        })
    });
    questions.collect()
}

/// A tally as a list: how often each level was chosen, then don't know and not applicable.
fn read_tally(path: &str, levels: Level, value: Value) -> Result<Tally, Misread> {
    let wrong = || shape(path, Expected::List);
    let Value::Array(list) = value else {
        return Err(wrong());
    };
    let mut tally = Tally::empty(levels);
    let votes = (1..=levels).map(Vote::Level);
    let votes = votes.chain([Vote::DontKnow, Vote::NotApplicable]);
    if list.len() != usize::from(levels) + 2 {
        return Err(wrong());
    }
    for (vote, count) in votes.zip(list) {
        let count = count.as_u64();
        let count = count.and_then(|count| u32::try_from(count).ok());
        tally.set(vote, count.ok_or_else(wrong)?);
    }
    Ok(tally)
}

fn tally_value(tally: &Tally) -> Value {
    let counts = tally.levels.counts().iter().copied();
    let counts = counts.chain([tally.dont_know, tally.not_applicable]);
    counts.map(Value::from).collect::<Vec<_>>().into()
}

/// What the coach wrote down; nothing where nothing is.
fn read_discussion(fields: &mut Fields, item: &Item) -> Result<Option<Discussion>, Misread> {
    let agreed = fields.small("agreed", 1..=item.levels)?;
    let verdict = match agreed {
        Some(level) => Verdict::Agreed(level),
        None if fields.flag("no_agreement")? => Verdict::NoAgreement,
        None => Verdict::Open,
    };
    let discussion = Discussion {
        verdict,
        trend: words::read(fields, "trend", &words::DIRECTIONS)?,
        notes: fields.text("notes")?,
        private_notes: fields.text("private_notes")?,
    };
    Ok((discussion != Discussion::default()).then_some(discussion))
}

/// The questions of a workshop with all that is said of each.
pub(super) fn values(workshop: &Workshop, saved: &Saved) -> Vec<Value> {
    let items = workshop.session.invitation().items().iter();
    let counted = saved.hands.iter().zip(&saved.over);
    let questions = items.zip(counted).map(|(item, (hands, over))| {
        let mut object = Object::empty();
        object.put("id", item.question.as_str());
        object.put("levels", item.levels);
        object.put_flag("reversed", item.reversed);
        if hands.votes() > 0 {
            object.put("hands", tally_value(hands));
        }
        if !over.is_empty() {
            object.put("rounds", over.iter().map(tally_value).collect::<Vec<_>>());
        }
        if let Some(discussion) = workshop.discussions.get(&item.question) {
            put_discussion(&mut object, discussion);
        }
        object.into_value()
    });
    questions.collect()
}

fn put_discussion(object: &mut Object, discussion: &Discussion) {
    match discussion.verdict {
        Verdict::Agreed(level) => object.put("agreed", level),
        Verdict::NoAgreement => object.put("no_agreement", true),
        Verdict::Open => {}
    }
    if let Some(trend) = &discussion.trend {
        object.put("trend", words::of(trend, &words::DIRECTIONS));
    }
    object.put_text("notes", &discussion.notes);
    object.put_text("private_notes", &discussion.private_notes);
}

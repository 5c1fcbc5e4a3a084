//! What was decided: proposals with their dots, experiments, whether it was worth the time, and what
//! became of the workshop.

use serde_json::Value;

use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::limit::check_items;
use crate::exchange::object::Object;
use crate::workshop::{DotVote, Experiment, Experiments, Proposal, ReturnOnTime, Workshop};

/// The most proposals that dots are given to.
const MOST_PROPOSALS: usize = 1000;

pub(super) fn read(fields: &mut Fields, workshop: &mut Workshop) -> Result<(), Misread> {
    workshop.dots = read_dots(fields)?;
    let path = fields.at("experiments");
    let list = fields.list("experiments")?;
    check_items(&path, list.len(), Experiments::MOST)?;
    for value in list {
        let experiment = read_experiment(&mut Fields::new(&path, value)?)?;
        workshop.experiments.add(experiment);
    }
    let worth = fields.list("worth")?;
    for (number, count) in (0..).zip(worth) {
        let count = count.as_u64().and_then(|count| u32::try_from(count).ok());
        let is_set = count.is_some_and(|count| workshop.worth.set(number, count));
        if !is_set {
            return Err(shape(&fields.at("worth"), Expected::Whole));
        }
    }
    workshop.worth_more = fields.text("worth_more")?;
    let became = fields.text("became")?;
    workshop.became = (!became.is_empty()).then(|| became.as_str().into());
    Ok(())
}

fn read_dots(fields: &mut Fields) -> Result<DotVote, Misread> {
    let mut dots = DotVote::default();
    if let Some(each) = fields.whole("dots_each", 0..=u64::from(u32::MAX))? {
        dots.dots_each = u32::try_from(each).unwrap_or(u32::MAX);
    }
    let path = fields.at("proposals");
    let list = fields.list("proposals")?;
    check_items(&path, list.len(), MOST_PROPOSALS)?;
    for value in list {
        let mut fields = Fields::new(&path, value)?;
        let practice = fields.text("practice")?;
        let proposal = if practice.is_empty() {
            Proposal::Own(fields.text("own")?)
        } else {
            Proposal::Practice(practice.as_str().into())
        };
        let given = fields.whole("dots", 0..=u64::from(u32::MAX))?.unwrap_or(0);
        if dots.propose(proposal.clone()) {
            dots.set_dots(&proposal, u32::try_from(given).unwrap_or(u32::MAX));
        }
    }
    Ok(dots)
}

pub(super) fn read_experiment(fields: &mut Fields) -> Result<Experiment, Misread> {
    let practice = fields.text("practice")?;
    Ok(Experiment {
        what: fields.text("what")?,
        practice: (!practice.is_empty()).then(|| practice.as_str().into()),
        signal: fields.text("signal")?,
        owner: fields.text("owner")?,
        review: fields.date("review")?,
        first_step: fields.text("first_step")?,
    })
}

pub(super) fn experiment_object(experiment: &Experiment) -> Object {
    let mut object = Object::empty();
    object.put_text("what", &experiment.what);
    object.put_some("practice", experiment.practice.as_ref());
    object.put_text("signal", &experiment.signal);
    object.put_text("owner", &experiment.owner);
    object.put_some("review", experiment.review);
    object.put_text("first_step", &experiment.first_step);
    object
}

pub(super) fn put(object: &mut Object, workshop: &Workshop) {
    let dots = &workshop.dots;
    if dots.dots_each != DotVote::default().dots_each {
        object.put("dots_each", dots.dots_each);
    }
    let proposals = dots.proposals().iter().map(|(proposal, given)| {
        let mut object = Object::empty();
        match proposal {
            Proposal::Practice(id) => object.put("practice", id.as_str()),
            Proposal::Own(words) => object.put("own", words.as_str()),
        }
        object.put("dots", *given);
        object.into_value()
    });
    let proposals: Vec<Value> = proposals.collect();
    if !proposals.is_empty() {
        object.put("proposals", proposals);
    }
    let experiments = workshop.experiments.as_slice().iter();
    let experiments = experiments.map(|it| experiment_object(it).into_value());
    let experiments: Vec<Value> = experiments.collect();
    if !experiments.is_empty() {
        object.put("experiments", experiments);
    }
    if workshop.worth != ReturnOnTime::default() {
        object.put("worth", workshop.worth.counts().to_vec());
    }
    object.put_text("worth_more", &workshop.worth_more);
    object.put_some("became", workshop.became.as_ref());
}

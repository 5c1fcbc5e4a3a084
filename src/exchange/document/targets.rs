//! Targets for questions and dimensions.

use crate::assessment::Targets;
use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::object::Object;

pub(super) fn read_targets(fields: &mut Fields) -> Result<Targets, Misread> {
    let mut entries = fields.object("targets")?;
    let mut targets = Targets::default();
    let mut levels = entries.object("questions")?;
    for id in levels.names() {
        if let Some(level) = levels.level(&id)? {
            targets.questions.insert(id.as_str().into(), level);
        }
    }
    let mut scores = entries.object("dimensions")?;
    for name in scores.names() {
        let path = scores.at(&name);
        let Some(score) = scores.number(&name)? else {
            continue;
        };
        let Some((questionnaire, dimension)) = name.split_once('/') else {
            return Err(shape(&path, Expected::TargetName));
        };
        if !(0.0..=10.0).contains(&score) {
            return Err(shape(&path, Expected::Score));
        }
        targets
            .dimensions
            .insert((questionnaire.into(), dimension.into()), score);
    }
    fields.put_back("targets", entries.into_rest());
    Ok(targets)
}

pub(super) fn targets_object(targets: &Targets, mut object: Object) -> Object {
    let mut questions = Object::empty();
    for (id, level) in &targets.questions {
        questions.put(id.as_str(), *level);
    }
    let mut dimensions = Object::empty();
    for ((questionnaire, dimension), score) in &targets.dimensions {
        dimensions.put(&format!("{questionnaire}/{dimension}"), *score);
    }
    object.put_object("questions", questions);
    object.put_object("dimensions", dimensions);
    object
}

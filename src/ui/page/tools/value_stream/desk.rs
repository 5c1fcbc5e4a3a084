//! The value stream on screen, wherever it is kept.

use std::sync::Arc;

use leptos::prelude::*;

use crate::assessment::{AssessmentId, Step, ValueStream};
use crate::calculator::Flow;
use crate::state::{Assessments, Notices, Tools};
use crate::text::tools::value_stream as text;
use crate::ui::page::tools::line::focus_part;
use crate::ui::page::tools::line::move_item;
use crate::words;

/// Begins the ids of a step's fields.
pub(super) const STEP: &str = "step";

/// A handle to the value stream on screen: everything that the page shows of it, and every change.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    stream: Memo<ValueStream>,
    flow: Memo<Flow>,
    /// Nothing when it is kept beside the assessments.
    assessment: StoredValue<Option<AssessmentId>>,
    assessments: Assessments,
    tools: Tools,
    notices: Notices,
}

impl Desk {
    /// The value stream that belongs to no assessment.
    pub(super) fn local() -> Self {
        let tools = Tools::expect();
        let stream = Memo::new(move |_| tools.read(|s| s.value_stream.clone()).unwrap_or_default());
        Self::new(stream, None)
    }

    /// The value stream of an assessment.
    pub(super) fn of_assessment(id: AssessmentId) -> Self {
        let assessments = Assessments::expect();
        let stream = {
            let id = id.clone();
            Memo::new(move |_| {
                let stream = assessments.find(&id).and_then(|found| found.value_stream);
                stream.unwrap_or_default()
            })
        };
        Self::new(stream, Some(id))
    }

    fn new(stream: Memo<ValueStream>, assessment: Option<AssessmentId>) -> Self {
        Self {
            stream,
            flow: Memo::new(move |_| stream.with(Flow::of)),
            assessment: StoredValue::new(assessment),
            assessments: Assessments::expect(),
            tools: Tools::expect(),
            notices: Notices::expect(),
        }
    }

    /// Whether it belongs to no assessment.
    pub(super) fn is_local(self) -> bool {
        self.assessment.with_value(Option::is_none)
    }

    /// The assessment that it belongs to.
    pub(super) fn assessment(self) -> Option<AssessmentId> {
        self.assessment.get_value()
    }

    /// A part of the value stream, copied out.
    pub(super) fn read<T>(self, read: impl FnOnce(&ValueStream) -> T) -> T {
        self.stream.with(read)
    }

    /// What follows from the steps.
    pub(super) fn flow(self) -> Flow {
        self.flow.get()
    }

    /// How many steps there are.
    pub(super) fn count(self) -> usize {
        self.read(|stream| stream.steps.len())
    }

    /// A step's name, or its place when it has none.
    pub(super) fn name(self, at: usize) -> String {
        self.read(|stream| stream.steps.get(at).map(|step| text::step_name(step, at)))
            .unwrap_or_default()
    }

    /// The value stream with everything that the picture and the numbers are made of.
    pub(super) fn both(self) -> (ValueStream, Flow) {
        (self.stream.get(), self.flow.get())
    }

    /// Changes the value stream without a word, as somebody types.
    pub(super) fn change(self, change: impl FnOnce(&mut ValueStream)) {
        self.keeper().change(change);
    }

    /// Changes a step; nothing happens to one that is gone.
    pub(super) fn change_step(self, at: usize, change: impl FnOnce(&mut Step)) {
        self.change(|stream| {
            if let Some(step) = stream.steps.get_mut(at) {
                change(step);
            }
        });
    }

    /// Adds a step at the end and moves the keyboard there.
    pub(super) fn add_step(self) {
        let at = untrack(|| self.count());
        self.change(|stream| stream.steps.push(Step::default()));
        focus_part(&format!("{STEP}-{at}"), "name");
    }

    /// Moves a step, with a way back.
    pub(super) fn move_step(self, from: usize, to: usize) {
        let said = untrack(|| words::tools::sheet_moved(&self.name(from), to + 1, self.count()));
        self.replace(said, |stream| move_item(&mut stream.steps, from, to));
    }

    /// Removes a step, with a way back.
    pub(super) fn remove_step(self, at: usize) {
        let said = untrack(|| words::tools::sheet_removed(&self.name(at)));
        self.replace(said, |stream| {
            if at < stream.steps.len() {
                stream.steps.remove(at);
            }
        });
    }

    /// Puts the example in place of what is there, with a way back.
    pub(super) fn fill_in_example(self) {
        self.replace(words::tools::value_stream_example_in(), |stream| {
            *stream = text::example();
        });
        focus_part("stream", "picture");
    }

    /// Removes every step, with a way back.
    pub(super) fn clear(self) {
        self.replace(words::tools::value_stream_cleared(), |stream| {
            stream.steps.clear();
        });
        // The button that was pressed is gone with the steps.
        focus_part("stream", "begin");
    }

    /// Copies the value stream into an assessment, with a way back.
    pub(super) fn copy_into(self, id: &AssessmentId, name: &str) {
        let Some(before) = untrack(|| self.assessments.find(id)) else {
            return;
        };
        let stream = self.stream.get_untracked();
        let assessments = self.assessments;
        assessments.update(id, |assessment| assessment.value_stream = Some(stream));
        let said = words::tools::value_stream_copied(name);
        self.notices.say_with_undo(said, move || {
            assessments.update(&before.id, |assessment| {
                assessment.value_stream.clone_from(&before.value_stream);
            });
        });
    }

    /// Changes the value stream, says what happened, and offers the way back.
    fn replace(self, said: impl Into<String>, change: impl FnOnce(&mut ValueStream)) {
        let before = Arc::new(self.stream.get_untracked());
        self.change(change);
        // By its keeper: another page may be open when it is taken back.
        let keeper = self.keeper();
        self.notices.say_with_undo(said, move || {
            keeper.change(|stream| stream.clone_from(&before));
        });
    }

    fn keeper(self) -> Keeper {
        match self.assessment.get_value() {
            Some(id) => Keeper::Assessment(self.assessments, id),
            None => Keeper::Browser(self.tools),
        }
    }
}

/// Where a value stream is kept.
enum Keeper {
    Assessment(Assessments, AssessmentId),
    Browser(Tools),
}

impl Keeper {
    fn change(&self, change: impl FnOnce(&mut ValueStream)) {
        match self {
            Self::Assessment(assessments, id) => assessments.update(id, |assessment| {
                change(assessment.value_stream.get_or_insert_default());
            }),
            Self::Browser(tools) => tools.change(|sheets| {
                change(sheets.value_stream.get_or_insert_default());
            }),
        }
    }
}

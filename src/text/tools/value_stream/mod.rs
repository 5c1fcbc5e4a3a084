//! Words of the value stream.

mod times;
mod told;

pub use times::{Times, duration, shorter, times};
pub use told::*;

/// The page's heading.
pub const TITLE: &str = "Value stream";
/// What the page is for.
pub const LEDE: &str = "Write down every step between a change and its users: how long it waits before the step, and how long it is worked on. Rough figures are enough to see where the time goes.";
/// Heads the choice of where the value stream belongs.
pub const WHOSE: &str = "Whose value stream?";
/// What belonging means.
pub const WHOSE_MORE: &str = "In an assessment it is saved and exported with the answers, and its bottleneck counts in the roadmap.";
/// Leads to the value stream of an assessment.
pub const FOR: &str = "For";
/// The value stream is none of an assessment's.
pub const LOCAL: &str = "This value stream is kept in this browser and belongs to no assessment.";
/// Puts the value stream into an assessment.
pub const MOVE_INTO: &str = "Copy it into an assessment";
/// Chooses the assessment.
pub const WHICH: &str = "Assessment";
/// Does it.
pub const COPY_IN: &str = "Copy";
/// Nothing is drawn yet.
pub const EMPTY: &str = "No step yet";
/// What to do about it.
pub const EMPTY_MORE: &str = "Begin with the last change that reached its users: what happened to it after somebody said it was finished?";
/// Starts with one empty step.
pub const BEGIN: &str = "Write down the first step";
/// Starts with the example.
pub const EXAMPLE: &str = "Start with the example";
/// The example was filled in.
pub const EXAMPLE_IN: &str = "The example is filled in.";
/// Adds a step at the end.
pub const ADD: &str = "Add a step";
/// A step was added.
pub const FULL: &str = "Sixty steps are the most. Put small ones together.";
/// Empties it.
pub const CLEAR: &str = "Remove all steps";
/// It was emptied.
pub const CLEARED: &str = "All steps are removed.";
/// Heads the picture.
pub const PICTURE: &str = "The whole way";
/// Heads the numbers.
pub const FIGURES: &str = "In numbers";
/// Waiting and working together.
pub const LEAD_TIME: &str = "Lead time";
/// Working alone.
pub const PROCESS_TIME: &str = "Worked on";
/// Waiting alone.
pub const WAIT: &str = "Waiting";
/// Working over both.
pub const EFFICIENCY: &str = "Flow efficiency";
/// Right the first time, through all steps.
pub const ROLLED: &str = "Right through all steps";
/// The longest wait.
pub const LONGEST_WAIT: &str = "Longest wait";
/// The slowest step.
pub const BOTTLENECK: &str = "Bottleneck";
/// Marks the slowest step in the picture.
pub const BOTTLENECK_MARK: &str = "bottleneck";
/// What the bottleneck is.
pub const BOTTLENECK_IS: &str = "The bottleneck is the step with the largest part of the lead time, its wait included: work queues before what cannot keep up. Of equal steps it is the earlier.";
/// Work that waits, in the legend.
pub const LEGEND_WAIT: &str = "waiting";
/// Work that is worked on, in the legend.
pub const LEGEND_WORK: &str = "worked on";
/// The queue, in the legend.
pub const LEGEND_QUEUE: &str = "work that waits for the next step";
/// Heads the steps.
pub const STEPS: &str = "The steps";
/// What to write.
pub const STEPS_MORE: &str = "In the order that work meets them. The wait is the time before the step. Days, weeks and months are working time.";
/// The step's name.
pub const NAME: &str = "Step";
/// The step's kind.
pub const KIND: &str = "Kind";
/// Who does it.
pub const WHO: &str = "Who";
/// How long it waits before.
pub const STEP_WAIT: &str = "Waits before it";
/// How long it takes.
pub const STEP_PROCESS: &str = "Worked on";
/// Usable as it is.
pub const ACCURATE: &str = "Right, %";
/// What that is.
pub const ACCURATE_MORE: &str =
    "Right: the share that the next step can use as it is, without asking back or mending.";
/// The unit of the wait.
pub const WAIT_UNIT: &str = "Unit of the wait";
/// The unit of the work.
pub const PROCESS_UNIT: &str = "Unit of the work";
/// What is wrong with a length of time.
pub const SPAN_WRONG: &str = "Write a number from 0 to 100,000. Nothing was changed.";
/// Heads the clock.
pub const CLOCK: &str = "The clock";
/// What the clock is for.
pub const CLOCK_MORE: &str = "Every time is brought to working hours by this one clock, so that days are never divided by nights and weekends.";
/// Hours of a day.
pub const HOURS_PER_DAY: &str = "Hours in a working day";
/// Days of a week.
pub const DAYS_PER_WEEK: &str = "Days in a working week";
/// What is wrong with the hours.
pub const HOURS_WRONG: &str = "Write a number from 1 to 24. Nothing was changed.";
/// What is wrong with the days.
pub const DAYS_WRONG: &str = "Write a number from 1 to 7. Nothing was changed.";
/// Heads the what-if.
pub const WHAT_IF: &str = "What if";
/// What it is.
pub const WHAT_IF_MORE: &str =
    "Nothing here changes the value stream above. What a shorter wait costs, only you can say.";
/// Names the table of waits.
pub const WHAT_IF_TABLE: &str = "If nothing waited before one step";
/// Heads the column of steps.
pub const IF_STEP: &str = "No wait before";
/// Heads the column of lead times.
pub const THEN_LEAD: &str = "Lead time then";
/// Heads the column of differences.
pub const THEN_SHORTER: &str = "Shorter by";
/// Heads the column of efficiencies.
pub const THEN_EFFICIENCY: &str = "Flow efficiency";
/// Today's row.
pub const TODAY: &str = "As it is";
/// Heads the try-out of one step.
pub const TRY: &str = "Try other times for one step";
/// Chooses it.
pub const TRY_STEP: &str = "Step to try";
/// The wait to try.
pub const TRY_WAIT: &str = "Wait to try";
/// The work to try.
pub const TRY_PROCESS: &str = "Work to try";
/// The unit of the wait to try.
pub const TRY_WAIT_UNIT: &str = "Unit of the wait to try";
/// The unit of the work to try.
pub const TRY_PROCESS_UNIT: &str = "Unit of the work to try";
/// Heads the practices for the bottleneck.
pub const HELPS: &str = "What usually helps there";
/// Leads to the roadmap.
pub const TO_ROADMAP: &str = "See the roadmap";
/// What the roadmap does with it.
pub const IN_ROADMAP: &str = "The roadmap names the bottleneck among its reasons, and puts such a practice first where two are equal in everything else. Priorities stay as they are.";
/// Heads the calendar view.
pub const CALENDAR: &str = "As a customer counts";
/// Opens the table of the picture.
pub const TABLE: &str = "The picture as a table";
/// Names that table.
pub const TABLE_CAPTION: &str = "Waiting and working time of every step";
/// Heads the column of shares.
pub const SHARE: &str = "Part of the lead time";
/// Heads the story of the copied example.
pub const NINETY_THREE: &str = "Why the example does not come to 93 %";
/// Its first paragraph.
pub const NINETY_THREE_MORE: &str = "The example travels the web with the line “Total lead time: 3 weeks. Total value-add time: 2 days. Waste: 93 %.” Its own four steps give 87.6 %: 17 hours of work, 2.125 days of eight hours, in 17.125 working days. The three weeks leave the work itself out, and none of the usual ways to read its totals gives 93 % either, except one day of work in fifteen.";
/// Its second paragraph.
pub const NINETY_THREE_LESSON: &str = "What to keep from it: choose one clock, bring every time to it, count the work in the lead time, and never divide working days by calendar days.";
/// Names the table of readings.
pub const READINGS: &str = "Ways to read the example";
/// Heads the column of readings.
pub const READING: &str = "Reading";
/// Heads the column of work.
pub const WORKED: &str = "Worked";
/// Heads the column of time.
pub const ELAPSED: &str = "Elapsed";
/// Heads the column of waste.
pub const WASTE: &str = "Not worked on";

//! The report for those who were not there: one set of facts, which a page shows, a file holds as HTML and a
//! wiki takes as Markdown.
//!
//! [`Briefing::of`] decides what is told, in chapters of plain blocks; [`Briefing::to_html`],
//! [`Briefing::to_markdown`] and the page only decide how it looks. So nothing can stand in one of the three
//! that the others contradict.
//!
//! ## Why the HTML is a file of its own and not a copy of the page
//! It is opened from a mail, without Waymark and without a network, years later. So it brings its style and
//! its drawings, asks for nothing, runs nothing, and forbids itself both in a policy of its own.

mod answers;
mod changes;
mod chapters;
mod choice;
mod delivery;
mod draft;
mod glance;
mod html;
mod insights;
mod markdown;
mod method;
mod roadmap;
mod scores;

pub use chapters::{paragraphs, title};
pub use choice::{Paper, Part, Wanted};
pub use draft::{MAX_SUMMARY, draft, is_outdated};
pub use glance::Glance;
pub use html::Language;

use super::Summary;
use crate::chart::{Axis, ChartMarkup, Radar, RadarSize, Ring, Series};

/// The report, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Briefing {
    /// Whose it is.
    pub title: String,
    /// What stands under it: a name and what is so.
    pub facts: Vec<(&'static str, String)>,
    /// What must be known before anything is read, such as that the team is made up.
    pub remarks: Vec<String>,
    /// What was chosen, in order.
    pub chapters: Vec<Chapter>,
    /// How wide a sheet it is printed on.
    pub paper: Paper,
}

/// A part of the report.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// Which one; its key is its address within the report.
    pub part: Part,
    /// Its heading.
    pub heading: &'static str,
    /// What it tells.
    pub blocks: Vec<Block>,
}

/// Something that is told. A text is words and never markup.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading below that of the chapter.
    Heading(String),
    /// A heading below such a one.
    Minor(String),
    /// A paragraph.
    Words(String),
    /// A paragraph in few words that says what the others rest on.
    Lead(String),
    /// A remark on what stands above.
    Note(String),
    /// Names with what is so.
    Facts(Vec<(String, Cell)>),
    /// What to do first, under its name.
    Step(String, Cell),
    /// Where the team stands, a line for each thing that has a score.
    Glances(Vec<Glance>),
    /// Points in no order.
    List(Vec<Line>),
    /// Rows under headings.
    Table(Table),
    /// A drawing with its words.
    Figure(Box<Figure>),
}

/// What stands in a cell, a line each.
pub type Cell = Vec<Line>;

/// A line of words, and where it leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The words.
    pub words: String,
    /// A link that is safe to follow.
    pub link: Option<String>,
}

/// Rows under headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The headings of its columns.
    pub heads: Vec<String>,
    /// Which of the columns hold numbers.
    pub numbers: Vec<bool>,
    /// The rows; the first cell names its row.
    pub rows: Vec<Vec<Cell>>,
    /// Where a group of rows begins, as the number of its first row from 0, and what it is called.
    pub groups: Vec<(usize, String)>,
    /// Rows that sum up those above.
    pub sums: Vec<Vec<Cell>>,
}

/// A drawing of scores with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Begins the ids in it; one per figure.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// The dimensions.
    pub axes: Vec<Axis>,
    /// The bands.
    pub rings: Vec<Ring>,
    /// The scores.
    pub series: Vec<Series>,
    /// How it is to be read.
    pub notes: Vec<String>,
}

/// Of how many questionnaires the contents need not tell.
const FEW: usize = 3;

impl Chapter {
    /// Where the contents lead to within it, beside each of its blocks: the scores of each questionnaire, where these
    /// are many.
    pub fn addresses(&self) -> Vec<Option<String>> {
        let is_heading = |block: &Block| matches!(block, Block::Heading(_));
        let headings = self.blocks.iter().filter(|it| is_heading(it)).count();
        let are_many = self.part == Part::Scores && headings > FEW;
        let blocks = self.blocks.iter().enumerate();
        let address = |at| format!("{}-{at}", self.part.key());
        blocks
            .map(|(at, block)| (are_many && is_heading(block)).then(|| address(at)))
            .collect()
    }

    /// What stands at those addresses.
    pub fn within(&self) -> Vec<(String, &str)> {
        let pairs = self.addresses().into_iter().zip(&self.blocks);
        let named = pairs.filter_map(|(address, block)| match block {
            Block::Heading(words) => Some((address?, words.as_str())),
            _ => None,
        });
        named.collect()
    }
}

impl Table {
    /// The rows in their groups, each with its name; those before the first group have none.
    pub fn bodies(&self) -> Vec<(Option<&str>, &[Vec<Cell>])> {
        let mut bodies = Vec::new();
        let mut rows = self.rows.as_slice();
        let mut at = 0;
        let mut name = None;
        for (begin, next) in &self.groups {
            let (body, rest) = rows.split_at(begin.saturating_sub(at).min(rows.len()));
            if !body.is_empty() {
                bodies.push((name, body));
            }
            (rows, at, name) = (rest, *begin, Some(next.as_str()));
        }
        bodies.push((name, rows));
        bodies
    }
}

/// Whether facts are so short that they stand beside each other.
pub fn is_brief(facts: &[(String, Cell)]) -> bool {
    let mut all = facts.iter().map(|(_, so)| so.as_slice());
    all.all(|so| matches!(so, [only] if is_short(&only.words)))
}

/// Whether a fact fills no line.
fn is_short(so: &str) -> bool {
    so.chars().count() <= BRIEF
}

/// The most letters of a fact that fills no line.
const BRIEF: usize = 60;

impl Figure {
    /// The drawing: a radar, or bars of less than three dimensions.
    pub fn draw(&self, size: RadarSize) -> ChartMarkup {
        let radar = Radar {
            id: self.id.clone(),
            title: self.title.clone(),
            summary: self.summary.clone(),
            axes: self.axes.clone(),
            rings: self.rings.clone(),
            series: self.series.clone(),
            size,
        };
        radar.draw_or_bars()
    }
}

impl From<String> for Line {
    fn from(words: String) -> Self {
        Self { words, link: None }
    }
}

/// Points of words alone.
fn list(items: impl IntoIterator<Item = String>) -> Block {
    Block::List(items.into_iter().map(Line::from).collect())
}

/// A cell of one line.
fn cell(words: impl Into<String>) -> Cell {
    vec![Line::from(words.into())]
}

impl Briefing {
    /// The report of an assessment, with the parts that are wanted.
    pub fn of(facts: &Summary<'_>, wanted: &Wanted) -> Self {
        let chapters = wanted.parts.iter();
        Self {
            title: chapters::title(facts.assessment),
            facts: chapters::facts(facts, wanted),
            remarks: chapters::remarks(facts),
            chapters: chapters
                .filter_map(|part| Self::chapter(*part, facts, wanted))
                .collect(),
            paper: wanted.paper,
        }
    }

    /// A part of the report; nothing where there is nothing to tell.
    fn chapter(part: Part, facts: &Summary<'_>, wanted: &Wanted) -> Option<Chapter> {
        let blocks = match part {
            Part::Summary => chapters::summary(facts),
            Part::Reading => chapters::reading(facts),
            Part::Scores => scores::blocks(facts),
            Part::Delivery => delivery::blocks(facts, wanted),
            Part::Insights => insights::blocks(facts),
            Part::Roadmap => roadmap::blocks(facts, wanted),
            Part::Answers => answers::blocks(facts, wanted),
            Part::Changes => changes::blocks(facts, wanted),
            Part::Method => method::blocks(facts),
        };
        let heading = chapters::heading(part);
        (!blocks.is_empty()).then_some(Chapter {
            part,
            heading,
            blocks,
        })
    }
}

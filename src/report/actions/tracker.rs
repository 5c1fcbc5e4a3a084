//! Actions as CSV for an issue tracker.

use std::borrow::Cow;

use super::Action;
use crate::report::guard::guarded;
use crate::roadmap::Column;

/// Whose columns a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tracker {
    /// Those that GitHub's command line takes: `title`, `body`, `labels`, `assignees`.
    GitHub,
    /// Those of GitLab's "Import CSV": `title`, `description`, `due_date`.
    ///
    /// Source: GitLab, "Importing issues from CSV".
    GitLab,
    /// Those that Jira's import knows by name: `Summary`, `Description`, `Issue Type`, `Labels`,
    /// `Due date`, `Assignee`.
    ///
    /// Source: Atlassian, "Importing data from CSV".
    Jira,
}

impl Tracker {
    /// Every tracker.
    pub const ALL: [Self; 3] = [Self::GitHub, Self::GitLab, Self::Jira];

    /// Its name, as people write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::GitHub => "GitHub",
            Self::GitLab => "GitLab",
            Self::Jira => "Jira",
        }
    }

    fn headings(self) -> &'static [&'static str] {
        match self {
            Self::GitHub => &["title", "body", "labels", "assignees"],
            Self::GitLab => &["title", "description", "due_date"],
            Self::Jira => &[
                "Summary",
                "Description",
                "Issue Type",
                "Labels",
                "Due date",
                "Assignee",
            ],
        }
    }
}

/// What every issue is labelled with; no word, for it is the same in every language.
const LABEL: &str = "waymark";

/// The actions as CSV: a comma between cells, UTF-8, days as `YYYY-MM-DD`.
///
/// Who looks after one is its assignee where the name is written as a login, `@ada`; any name stands
/// in its text.
///
/// Source: RFC 4180, section 2.
pub fn table(actions: &[Action], tracker: Tracker) -> String {
    let mut text = String::new();
    line(
        &mut text,
        tracker.headings().iter().map(|it| Cow::Borrowed(*it)),
    );
    for action in actions {
        let due = action.due.map(|due| due.to_string()).unwrap_or_default();
        let login = action.login().unwrap_or_default().to_owned();
        let labels = [LABEL, column(action.column)];
        let title = action.title.clone();
        let cells = match tracker {
            Tracker::GitHub => vec![title, action.markdown(), labels.join(","), login],
            Tracker::GitLab => vec![title, with_quick_actions(action), due],
            Tracker::Jira => {
                let kind = "Task".to_owned();
                vec![title, action.plain(), kind, labels.join(" "), due, login]
            }
        };
        line(&mut text, cells.into_iter().map(Cow::Owned));
    }
    text
}

fn column(column: Column) -> &'static str {
    match column {
        Column::Now => "now",
        Column::Next => "next",
        Column::Later => "later",
    }
}

/// The text of an issue with what GitLab has no column for: a line each that it carries out.
///
/// Source: GitLab, "Quick actions".
fn with_quick_actions(action: &Action) -> String {
    let mut text = action.markdown();
    text.push_str("\n\n/label ~");
    text.push_str(LABEL);
    if let Some(login) = action.login() {
        text.push_str("\n/assign @");
        text.push_str(login);
    }
    text
}

fn line<'c>(text: &mut String, cells: impl Iterator<Item = Cow<'c, str>>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        text.push('"');
        text.push_str(&guarded(&cell).replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

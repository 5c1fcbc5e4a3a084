//! A message: what it is called, what it takes, and what it says.

/// A message of an area.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its name, in lower case with hyphens: `questions-left`.
    pub id: String,
    /// What the file says about it, for translators and for those who read the code.
    pub about: String,
    /// What it takes, in the order in which the comment names them.
    pub arguments: Vec<Argument>,
    /// What it says.
    pub pattern: Pattern,
    /// The line on which it begins, from 1.
    pub line: usize,
}

/// Something that a message takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Its name, without the dollar sign.
    pub name: String,
    /// What it can be.
    pub kind: Kind,
    /// What it stands for.
    pub about: String,
}

/// What an argument can be.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A text that is put in as it is.
    Text,
    /// A count, written by the language's rules, which may choose a plural.
    Number,
    /// A quantity that need not be whole, put in as it was written; it may choose a plural, too.
    Amount,
    /// A part of the sentence that the page makes something of, such as a link.
    Slot,
    /// One of these cases, by which the message chooses.
    Case(Vec<String>),
}

/// What a message says, piece by piece.
pub type Pattern = Vec<Piece>;

/// A piece of what a message says. Arguments are named by their place in [`Message::arguments`].
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// An argument, put in.
    Argument(usize),
    /// Words that the page makes something of.
    Slot(usize, Pattern),
    /// One of several patterns.
    Choice(Choice),
}

/// Several patterns, of which an argument chooses one.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Which argument.
    pub argument: usize,
    /// The patterns, each with what chooses it.
    pub variants: Vec<(Key, Pattern)>,
    /// The place of the pattern that is said when no other is chosen.
    pub default: usize,
}

/// What chooses a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    /// Exactly this number.
    Exact(u32),
    /// A plural such as `one` or `few`, or a case.
    Named(String),
}

impl Message {
    /// The place of an argument.
    pub fn place(&self, name: &str) -> Option<usize> {
        self.arguments.iter().position(|one| one.name == name)
    }

    /// Whether it takes nothing and so always says the same.
    pub fn is_constant(&self) -> bool {
        self.arguments.is_empty()
    }

    /// Whether the page makes something of a part of it.
    pub fn has_slots(&self) -> bool {
        self.arguments.iter().any(|one| one.kind == Kind::Slot)
    }
}

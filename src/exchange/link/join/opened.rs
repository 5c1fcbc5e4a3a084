//! A link becomes an invitation.

use super::{ANONYMITY, ASKS_ROLES, BARE, MARK, REORDERED, VERSION, WITH_FILE};
use crate::assessment::ChosenQuestionnaire;
use crate::exchange::link::letters::{cleaned, from_letters};
use crate::exchange::link::packed::{inflated, unframed};
use crate::exchange::link::{END, LinkError, MAX_LETTERS};
use crate::ordered::SortedSet;
use crate::questionnaire::{Catalogue, QuestionId};
use crate::workshop::{Anonymity, Invitation, Item, SessionId};

/// Why a join link could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JoinError {
    /// It is no link to a workshop.
    NoLink,
    /// Its end is missing.
    Incomplete,
    /// Letters were changed or added, or it holds what nobody can answer.
    Damaged,
    /// It was made by a newer Waymark.
    Newer,
    /// It has more letters, or unfolds to more, than any invitation.
    TooLarge,
}

impl From<LinkError> for JoinError {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::NoLink => Self::NoLink,
            LinkError::Incomplete => Self::Incomplete,
            LinkError::Newer => Self::Newer,
            LinkError::TooLong | LinkError::TooLarge => Self::TooLarge,
            LinkError::Damaged
            | LinkError::Locked(_)
            | LinkError::NotOne
            | LinkError::Document(_) => Self::Damaged,
        }
    }
}

/// Why an invitation does not fit the questionnaires that are here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// The questionnaire is not here.
    Unknown,
    /// The questionnaire here is older than the coach's.
    OlderHere,
    /// The questionnaire here is newer than the coach's.
    NewerHere,
    /// It has the same version, and asks something else.
    OtherQuestions,
}

/// What a join link holds, before it is known whether its questions are here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    id: SessionId,
    key: u32,
    name: String,
    questionnaire: ChosenQuestionnaire,
    anonymity: Anonymity,
    asks_roles: bool,
    /// How many questions the questionnaire asks.
    entries: usize,
    /// Which of them the workshop asks, counted from 0, in its order.
    places: Vec<usize>,
    file: Option<String>,
}

impl Joined {
    /// Which workshop it is to.
    pub fn id(&self) -> SessionId {
        self.id
    }

    /// What people call the workshop.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The questionnaire that it asks.
    pub fn questionnaire(&self) -> &ChosenQuestionnaire {
        &self.questionnaire
    }

    /// The text of the author's file that brings the questionnaire; none where it ships.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The invitation, its questions taken from `catalogue`.
    ///
    /// # Errors
    /// When they are others than the coach's.
    pub fn invitation(&self, catalogue: &Catalogue) -> Result<Invitation, Mismatch> {
        let asked = catalogue.questionnaire(&self.questionnaire.id);
        let asked = asked.ok_or(Mismatch::Unknown)?;
        match asked.version.cmp(&self.questionnaire.version) {
            std::cmp::Ordering::Less => return Err(Mismatch::OlderHere),
            std::cmp::Ordering::Greater => return Err(Mismatch::NewerHere),
            std::cmp::Ordering::Equal => {}
        }
        let entries: Vec<&QuestionId> = asked.entries().map(|(_, entry)| &entry.question).collect();
        if entries.len() != self.entries {
            return Err(Mismatch::OtherQuestions);
        }
        let item = |place: &usize| {
            let question = catalogue.question(entries.get(*place)?)?;
            Some(Item::of(question))
        };
        let items: Option<Vec<Item>> = self.places.iter().map(item).collect();
        let items = items.ok_or(Mismatch::OtherQuestions)?;
        let questionnaire = self.questionnaire.clone();
        let invitation = Invitation::new(self.id, questionnaire, items, self.anonymity);
        let mut invitation = invitation.map_err(|_| Mismatch::OtherQuestions)?;
        if self.asks_roles {
            invitation = invitation.asking_roles();
        }
        if invitation.key() != self.key {
            return Err(Mismatch::OtherQuestions);
        }
        Ok(invitation.named(&self.name))
    }
}

/// Whether a fragment, with or without its `#`, is meant to be a join link.
pub fn is_join(fragment: &str) -> bool {
    fragment.trim_start_matches('#').starts_with(MARK)
}

/// The fragment of a join link in what somebody pasted; all of it where there is none.
pub fn fragment_in(pasted: &str) -> &str {
    let at = pasted.find(&format!("#{MARK}")).unwrap_or_default();
    pasted.get(at..).unwrap_or(pasted).trim()
}

/// Reads the fragment of a join link, with or without its `#`. It is read whole or not at all.
///
/// # Errors
/// When it is no join link, or is not as it was written.
pub fn open_join(fragment: &str) -> Result<Joined, JoinError> {
    if fragment.len() > MAX_LETTERS {
        return Err(JoinError::TooLarge);
    }
    let letters = fragment.trim_start_matches('#').strip_prefix(MARK);
    let letters = cleaned(letters.ok_or(JoinError::NoLink)?);
    let bytes = from_letters(&letters, END)?;
    let (version, kind, content) = unframed(&bytes)?;
    if version != VERSION || kind > WITH_FILE {
        return Err(JoinError::Newer);
    }
    let mut bytes = Bytes(content);
    let joined = read(&mut bytes).ok_or(JoinError::Damaged)?;
    match (kind, bytes.0) {
        (BARE, []) => Ok(joined),
        (BARE, _) => Err(JoinError::Damaged),
        (_, file) => Ok(Joined {
            file: Some(inflated(file)?),
            ..joined
        }),
    }
}

/// The invitation at the start of what a link holds.
fn read(bytes: &mut Bytes<'_>) -> Option<Joined> {
    let id = SessionId(bytes.word()?);
    let key = bytes.word()?;
    let bits = bytes.byte()?;
    let anonymity = *Anonymity::ALL.get(usize::from(bits & ANONYMITY))?;
    if bits & !(ANONYMITY | ASKS_ROLES | REORDERED) != 0 {
        return None;
    }
    let questionnaire = ChosenQuestionnaire {
        id: bytes.text()?.into(),
        version: bytes.number()?.try_into().ok()?,
    };
    let name = bytes.text()?.to_owned();
    let entries = bytes.length()?;
    let mut places = chosen(entries, bytes.take(entries.div_ceil(8))?)?;
    if places.is_empty() || places.len() > Invitation::MOST_QUESTIONS {
        return None;
    }
    if bits & REORDERED != 0 {
        let order = bytes.take(places.len())?;
        let different: SortedSet<u8> = order.iter().copied().collect();
        let place = |at: &u8| places.get(usize::from(*at)).copied();
        let reordered: Option<Vec<usize>> = order.iter().map(place).collect();
        places = reordered.filter(|it| it.len() == different.iter().len() && !it.is_sorted())?;
    }
    Some(Joined {
        id,
        key,
        name,
        questionnaire,
        anonymity,
        asks_roles: bits & ASKS_ROLES != 0,
        entries,
        places,
        file: None,
    })
}

/// The places whose bits are set; nothing where a bit is set behind the last place.
fn chosen(entries: usize, bits: &[u8]) -> Option<Vec<usize>> {
    let eight = bits.iter().enumerate();
    let set = eight.flat_map(|(at, byte)| {
        let bits = (0..8).filter(move |bit| byte >> bit & 1 == 1);
        bits.map(move |bit| at * 8 + bit)
    });
    let places: Vec<usize> = set.collect();
    let is_inside = places.last().is_none_or(|last| *last < entries);
    is_inside.then_some(places)
}

/// What is not read yet.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn word(&mut self) -> Option<u32> {
        let bytes: [u8; 4] = self.take(4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes))
    }

    /// A number of up to 35 bits.
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for seven in 0..5 {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << (7 * seven);
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A number that counts what follows.
    fn length(&mut self) -> Option<usize> {
        self.number()?.try_into().ok()
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.length()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

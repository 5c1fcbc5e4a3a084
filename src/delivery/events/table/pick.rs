//! Takes the wanted fields out of a JSON object while it is read, without building the object.

use std::collections::BTreeSet;
use std::fmt::{self, Display, Formatter};
use std::io::Write as _;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::Cells;

/// A name that is wanted, or that leads to one.
#[derive(Clone, Debug)]
pub(super) struct Branch {
    name: String,
    /// The cells that its value goes to.
    cells: Vec<usize>,
    below: Vec<Self>,
}

/// The names on the dotted paths of cells. A path may also be a name with dots in it.
pub(super) fn branches(paths: &[(usize, &str)]) -> Vec<Branch> {
    let head = |path: &'_ str| path.find('.').map(|dot| path.split_at(dot).0.to_owned());
    let names: BTreeSet<String> = paths
        .iter()
        .flat_map(|(_, path)| [Some((*path).to_owned()), head(path)])
        .flatten()
        .collect();
    let branch = |name: String| {
        let own = paths.iter().filter(|(_, path)| *path == name);
        let below: Vec<(usize, &str)> = paths
            .iter()
            .filter_map(|(cell, path)| {
                let rest = path.strip_prefix(name.as_str())?.strip_prefix('.')?;
                Some((*cell, rest))
            })
            .collect();
        Branch {
            cells: own.map(|(cell, _)| *cell).collect(),
            below: branches(&below),
            name,
        }
    };
    names.into_iter().map(branch).collect()
}

/// Reads one value: the fields of an object into cells, anything else not at all. Tells whether it
/// was an object.
pub(super) struct Row<'c> {
    pub(super) tree: &'c [Branch],
    pub(super) cells: &'c mut Cells,
}

impl<'de> DeserializeSeed<'de> for Row<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<bool, D::Error> {
        let Self { tree, cells } = self;
        let place = Place {
            own: &[],
            below: tree,
            cells,
        };
        value.deserialize_any(place)
    }
}

/// Where a value goes, and where the fields go that it may have.
struct Place<'c> {
    own: &'c [usize],
    below: &'c [Branch],
    cells: &'c mut Cells,
}

impl Place<'_> {
    fn write(self, value: impl Display) {
        for cell in self.own {
            self.cells.put(*cell, |text| {
                // Writing to memory does not fail.
                write!(text, "{value}").unwrap_or_default();
            });
        }
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<bool, D::Error> {
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        while let Some(branch) = map.next_key_seed(Name(self.below))? {
            match branch {
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
                Some(branch) => {
                    map.next_value_seed(Place {
                        own: &branch.cells,
                        below: &branch.below,
                        cells: &mut *self.cells,
                    })?;
                }
            }
        }
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(false)
    }

    fn visit_str<E>(self, value: &str) -> Result<bool, E> {
        for cell in self.own {
            self.cells
                .put(*cell, |text| text.extend_from_slice(value.as_bytes()));
        }
        Ok(false)
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        self.write(value);
        Ok(false)
    }

    fn visit_i64<E>(self, value: i64) -> Result<bool, E> {
        self.write(value);
        Ok(false)
    }

    fn visit_u64<E>(self, value: u64) -> Result<bool, E> {
        self.write(value);
        Ok(false)
    }

    fn visit_f64<E>(self, value: f64) -> Result<bool, E> {
        self.write(value);
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }
}

/// Finds the branch of a field's name.
struct Name<'c>(&'c [Branch]);

impl<'de, 'c> DeserializeSeed<'de> for Name<'c> {
    type Value = Option<&'c Branch>;

    fn deserialize<D: Deserializer<'de>>(self, name: D) -> Result<Self::Value, D::Error> {
        name.deserialize_str(self)
    }
}

impl<'c> Visitor<'_> for Name<'c> {
    type Value = Option<&'c Branch>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().find(|branch| branch.name == name))
    }
}

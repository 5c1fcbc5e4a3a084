//! Writes a WebAssembly file anew, so that it does the same in fewer bytes.

use std::collections::BTreeMap;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, ElementSection, ExportSection, FunctionSection, ImportSection};
use wasmparser::{ElementItems, FunctionBody, Operator, Parser, Payload, TypeRef};

use crate::{Outcome, likeness};

/// Names that a file shares with the JavaScript around it, and what they are called instead.
pub(crate) type Names = BTreeMap<String, String>;

type Written = Result<(), Error>;

/// The same file with shorter names, its functions in an order that compresses well, and without
/// what only describes it or what a browser takes for granted.
pub(crate) fn compact(wasm: &[u8], names: &Names) -> Outcome<Vec<u8>> {
    let functions = Functions::of(wasm).map_err(|error| error.to_string())?;
    let mut module = wasm_encoder::Module::new();
    Compact { functions, names }
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| error.to_string())?;
    Ok(module.finish())
}

/// The names under which a file imports from a module, and those under which it exports.
pub(crate) fn names_of(wasm: &[u8], module: &str) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(|error| error.to_string())? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import.map_err(|error| error.to_string())?;
                    if import.module == module {
                        names.push(import.name.to_owned());
                    }
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export.map_err(|error| error.to_string())?;
                    names.push(export.name.to_owned());
                }
            }
            _ => {}
        }
    }
    Ok(names)
}

/// Where the functions of a file go.
struct Functions {
    /// The imported ones stay where they are, before all others.
    imported: u32,
    /// The old place of each, in the new order.
    order: Vec<usize>,
    /// The new place of each, in the old order.
    places: Vec<u32>,
}

impl Functions {
    fn of(wasm: &[u8]) -> wasmparser::Result<Self> {
        let mut imported = 0;
        let mut bodies = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
                _ => {}
            }
        }
        let order = likeness::order(&bodies);
        let mut places: Vec<(usize, u32)> = order.iter().copied().zip(imported..).collect();
        places.sort_unstable();
        Ok(Self {
            imported,
            order,
            places: places.into_iter().map(|(_, place)| place).collect(),
        })
    }

    /// What stands in the old order, in the new.
    fn ordered<T: Clone>(&self, all: &[T]) -> Vec<T> {
        let old = self.order.iter();
        old.filter_map(|place| all.get(*place).cloned()).collect()
    }
}

struct Compact<'a> {
    functions: Functions,
    names: &'a Names,
}

impl Compact<'_> {
    fn name<'a>(&'a self, name: &'a str) -> &'a str {
        self.names.get(name).map_or(name, String::as_str)
    }
}

impl Reencode for Compact<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        let own = function.checked_sub(self.functions.imported);
        let place = own.and_then(|own| self.functions.places.get(own as usize));
        Ok(place.copied().unwrap_or(function))
    }

    fn parse_import_section(
        &mut self,
        written: &mut ImportSection,
        section: wasmparser::ImportSectionReader<'_>,
    ) -> Written {
        for import in section.into_imports() {
            let import = import?;
            let kind = self.entity_type(import.ty)?;
            written.import(self.name(import.module), self.name(import.name), kind);
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        written: &mut ExportSection,
        export: wasmparser::Export<'_>,
    ) -> Written {
        let name = self.name(export.name).to_owned();
        utils::parse_export(
            self,
            written,
            wasmparser::Export {
                name: &name,
                ..export
            },
        )
    }

    fn parse_function_section(
        &mut self,
        written: &mut FunctionSection,
        section: wasmparser::FunctionSectionReader<'_>,
    ) -> Written {
        let types = section
            .into_iter()
            .collect::<wasmparser::Result<Vec<_>>>()?;
        for kind in self.functions.ordered(&types) {
            written.function(kind);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        written: &mut CodeSection,
        section: wasmparser::CodeSectionReader<'_>,
    ) -> Written {
        let bodies = section
            .into_iter()
            .collect::<wasmparser::Result<Vec<FunctionBody<'_>>>>()?;
        for body in self.functions.ordered(&bodies) {
            self.parse_function_body(written, body)?;
        }
        Ok(())
    }

    fn parse_element(
        &mut self,
        written: &mut ElementSection,
        element: wasmparser::Element<'_>,
    ) -> Written {
        if is_empty(&element.items)? {
            return Ok(());
        }
        utils::parse_element(self, written, element)
    }

    /// Custom sections only describe a file.
    fn parse_custom_section(
        &mut self,
        _: &mut wasm_encoder::Module,
        _: wasmparser::CustomSectionReader<'_>,
    ) -> Written {
        Ok(())
    }
}

/// Whether elements put nothing into a table. The splitter leaves such ones where a late file will put
/// its functions, and a table is empty to begin with.
fn is_empty(items: &ElementItems<'_>) -> wasmparser::Result<bool> {
    let ElementItems::Expressions(_, expressions) = items else {
        return Ok(false);
    };
    for expression in expressions.clone() {
        let first = expression?.get_operators_reader().read()?;
        if !matches!(first, Operator::RefNull { .. }) {
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use wasm_encoder as write;
    use wasmparser::{Operator, Parser, Payload};

    use super::{Names, compact, names_of};

    /// A function that says its number and calls another.
    fn saying(number: i32, callee: u32) -> write::Function {
        let mut function = write::Function::new([]);
        for _ in 0..4 {
            function.instructions().i32_const(number).drop();
        }
        function.instructions().call(callee).end();
        function
    }

    /// One import, then functions that say 1000, 2000 and 1000, of which each calls the next, the last
    /// the import; they are exported by what they are.
    fn module() -> Vec<u8> {
        let mut types = write::TypeSection::new();
        types.ty().function([], []);
        let mut imports = write::ImportSection::new();
        imports.import("./app_bg.js", "__wbg_a_1", write::EntityType::Function(0));
        imports.import("other", "__kept", write::EntityType::Function(0));
        let mut functions = write::FunctionSection::new();
        let mut tables = write::TableSection::new();
        tables.table(write::TableType {
            element_type: write::RefType::FUNCREF,
            table64: false,
            minimum: 9,
            maximum: None,
            shared: false,
        });
        let mut exports = write::ExportSection::new();
        let mut code = write::CodeSection::new();
        for (name, number, callee) in [("one", 1000, 3), ("two", 2000, 4), ("three", 1000, 0)] {
            exports.export(name, write::ExportKind::Func, functions.len() + 2);
            functions.function(0);
            code.function(&saying(number, callee));
        }
        let mut elements = write::ElementSection::new();
        let at = write::ConstExpr::i32_const;
        elements.active(
            None,
            &at(1),
            write::Elements::Functions([3].as_slice().into()),
        );
        let nothing = [write::ConstExpr::ref_null(write::HeapType::FUNC)];
        let nothing =
            write::Elements::Expressions(write::RefType::FUNCREF, nothing.as_slice().into());
        elements.active(None, &at(2), nothing);
        let mut module = write::Module::new();
        module
            .section(&types)
            .section(&imports)
            .section(&functions)
            .section(&tables)
            .section(&exports)
            .section(&write::StartSection { function_index: 3 })
            .section(&elements)
            .section(&code)
            .section(&write::CustomSection {
                name: "name".into(),
                data: b"x".into(),
            });
        module.finish()
    }

    /// What each function of a file says and calls.
    fn said(wasm: &[u8]) -> Vec<(i32, u32)> {
        let mut said = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            if let Payload::CodeSectionEntry(body) = payload.unwrap() {
                let mut operators = body.get_operators_reader().unwrap().into_iter();
                let Some(Ok(Operator::I32Const { value })) = operators.next() else {
                    panic!("a function says nothing");
                };
                let callee = operators.find_map(|operator| match operator.unwrap() {
                    Operator::Call { function_index } => Some(function_index),
                    _ => None,
                });
                said.push((value, callee.unwrap()));
            }
        }
        said
    }

    #[test]
    fn functions_change_places_and_are_still_called() {
        let wasm = compact(&module(), &Names::new()).unwrap();
        // Behind the two imports: one, three, two.
        assert_eq!(said(&module()), [(1000, 3), (2000, 4), (1000, 0)]);
        assert_eq!(said(&wasm), [(1000, 4), (1000, 0), (2000, 3)]);
        for payload in Parser::new(0).parse_all(&wasm) {
            match payload.unwrap() {
                Payload::ExportSection(exports) => {
                    let exports = exports.into_iter().map(|export| export.unwrap());
                    let places: Vec<_> = exports.map(|one| (one.name, one.index)).collect();
                    assert_eq!(places, [("one", 2), ("two", 4), ("three", 3)]);
                }
                Payload::StartSection { func, .. } => assert_eq!(func, 4),
                Payload::ElementSection(elements) => assert_eq!(elements.count(), 1),
                Payload::CustomSection(_) => panic!("a section that only describes"),
                _ => {}
            }
        }
    }

    #[test]
    fn names_are_exchanged_on_both_sides() {
        let exports = ["one", "two", "three"];
        let own = names_of(&module(), "./app_bg.js").unwrap();
        assert_eq!(own, [&["__wbg_a_1"], exports.as_slice()].concat());
        let names = [("./app_bg.js", "$0"), ("__wbg_a_1", "$1"), ("two", "$2")];
        let names = names.map(|(long, short)| (long.to_owned(), short.to_owned()));
        let wasm = compact(&module(), &names.into()).unwrap();
        assert_eq!(names_of(&wasm, "$0").unwrap(), ["$1", "one", "$2", "three"]);
        assert_eq!(
            names_of(&wasm, "other").unwrap(),
            ["__kept", "one", "$2", "three"]
        );
    }

    #[test]
    fn what_is_no_webassembly_is_refused() {
        assert!(compact(b"<!doctype html>", &Names::new()).is_err());
        let mut cut_short = module();
        cut_short.truncate(60);
        assert!(compact(&cut_short, &Names::new()).is_err());
    }
}

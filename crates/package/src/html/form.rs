//! An activity as controls in a page: they can be read, printed and filled in without a script; `assets/activities.js`
//! keeps what is filled in, scores it and takes it out again.

use std::fmt::Write;

use tafsiri_markdown::Block;
use tafsiri_markdown::block::{Alignment, Part, Text};
use tafsiri_markdown::html::escape;

use crate::activity::{Activity, Form, Prompt, Question, Step};
use crate::ui::Ui;

/// The activity of a directive of this kind as blocks; `dress` gives the directives in it their heads.
pub(super) fn form(activity: &Activity, kind: &str, ui: &Ui, dress: &dyn Fn(&[Block]) -> Vec<Block>) -> Vec<Block> {
    let mut form =
        FormWriter { key: &activity.key, ui, scale: &[], open: String::new(), texts: Vec::new(), blocks: Vec::new() };
    let (key, kind) = (safe(&activity.key), safe(kind));
    let _ = writeln!(form.open, "<div class=\"activity\" data-kind=\"{kind}\" data-activity=\"{key}\">");
    for step in &activity.steps {
        match step {
            Step::Read(blocks) => form.read(dress(blocks)),
            Step::Scale(answers) => form.scale = answers,
            Step::Rate { group, statements } => form.rate(group.as_ref(), statements),
            Step::Write(prompts) => prompts.iter().for_each(|prompt| form.write(prompt)),
            Step::Fill(table) => form.fill(table),
            Step::Rank(options) => form.rank(options),
            Step::Choose(question) => form.choose(question),
            Step::Notes(field) => form.notes(field),
        }
    }
    form.open.push_str("</div>\n");
    form.read(Vec::new());
    form.blocks
}

struct FormWriter<'f> {
    key: &'f str,
    ui: &'f Ui,
    scale: &'f [Text],
    /// HTML that is not a block yet, and the texts in it, each by its [place](FormWriter::phrase).
    open: String,
    texts: Vec<Text>,
    blocks: Vec<Block>,
}

impl FormWriter<'_> {
    fn read(&mut self, blocks: Vec<Block>) {
        if !self.open.is_empty() {
            let html = std::mem::take(&mut self.open);
            self.blocks.push(Block::Html(parts(&html, &self.texts)));
        }
        self.blocks.extend(blocks);
    }

    /// The place of a text in HTML that is not a block yet: the text is written with the page's other texts, so that its
    /// footnotes are counted with theirs.
    fn phrase(&mut self, text: &Text) -> String {
        self.texts.push(text.clone());
        format!("{PLACE}{}{PLACE}", self.texts.len() - 1)
    }

    /// An id that no other control of the page has.
    fn id(&self, field: &str) -> String {
        safe(&format!("a-{}-{field}", self.key))
    }

    fn put(&mut self, html: &str) {
        self.open.push_str(html);
        self.open.push('\n');
    }

    fn rate(&mut self, group: Option<&Text>, statements: &[Prompt]) {
        let name = group.map(|text| safe(&text.plain())).unwrap_or_default();
        self.put(&format!("<div class=\"statements\" data-group=\"{name}\">"));
        for statement in statements {
            let legend = self.phrase(&statement.text);
            self.put(&format!("<fieldset data-field=\"{}\"><legend>{legend}</legend>", safe(&statement.key)));
            for (at, answer) in self.scale.iter().enumerate() {
                let words = self.phrase(answer);
                self.choice("radio", (&statement.key, at + 1), &words);
            }
            self.put("</fieldset>");
        }
        self.put("</div>");
    }

    fn choice(&mut self, kind: &str, (field, value): (&str, usize), words: &str) {
        let name = self.id(field);
        self.put(&format!(
            "<label class=\"choice\"><input type=\"{kind}\" name=\"{name}\" value=\"{value}\"> <span>{words}</span></label>"
        ));
    }

    fn write(&mut self, prompt: &Prompt) {
        let (id, words) = (self.id(&prompt.key), self.phrase(&prompt.text));
        let field = safe(&prompt.key);
        self.put(&format!(
            "<p class=\"prompt\"><label for=\"{id}\">{words}</label><textarea id=\"{id}\" data-field=\"{field}\" rows=\"3\"></textarea></p>"
        ));
    }

    fn notes(&mut self, field: &str) {
        let (id, words) = (self.id(field), safe(&self.ui.text("your-notes")));
        let field = safe(field);
        self.put(&format!(
            "<p class=\"prompt notes\"><label for=\"{id}\">{words}</label><textarea id=\"{id}\" data-field=\"{field}\" rows=\"3\"></textarea></p>"
        ));
    }

    fn fill(&mut self, form: &Form) {
        let table = &form.table;
        self.put("<div class=\"scroll\" tabindex=\"0\" role=\"group\"><table class=\"form\">\n<thead>\n<tr>");
        for (at, cell) in table.header.iter().enumerate() {
            let about = attributes(cell, table.alignments.get(at).copied());
            let words = self.phrase(&Text::bare(cell.inlines.clone()));
            self.put(&if cell.inlines.is_empty() {
                "<td></td>".to_owned()
            } else {
                format!("<th scope=\"col\"{about}>{words}</th>")
            });
        }
        self.put("</tr>\n</thead>\n<tbody>");
        for (row_at, row) in table.rows.iter().enumerate() {
            self.put("<tr>");
            for (at, cell) in row.iter().enumerate() {
                self.cell(form, (row_at, at), cell);
            }
            self.put("</tr>");
        }
        self.put("</tbody>\n</table></div>");
    }

    /// A cell with words, or a field that is named by the words at the head of its row and its column.
    fn cell(&mut self, form: &Form, (row, column): (usize, usize), cell: &Text) {
        if !cell.plain().trim().is_empty() {
            let about = attributes(cell, form.table.alignments.get(column).copied());
            let words = self.phrase(&Text::bare(cell.inlines.clone()));
            let html = match column {
                0 => format!("<th scope=\"row\"{about}>{words}</th>"),
                _ => format!("<td{about}>{words}</td>"),
            };
            return self.put(&html);
        }
        let head = |cells: Option<&Vec<Text>>, at: usize| cells.and_then(|cells| cells.get(at)).map(Text::plain);
        let names = [head(form.table.rows.get(row), 0), head(Some(&form.table.header), column)];
        let names: Vec<String> = names.into_iter().flatten().filter(|name| !name.trim().is_empty()).collect();
        let label = if names.is_empty() { self.ui.text("your-answer") } else { names.join(" – ") };
        let field = format!("{}.{}.{}", form.key, row + 1, column + 1);
        let (label, field) = (safe(&label), safe(&field));
        self.put(&format!("<td><textarea data-field=\"{field}\" aria-label=\"{label}\" rows=\"3\"></textarea></td>"));
    }

    fn rank(&mut self, options: &[Prompt]) {
        self.put(&format!("<p class=\"hint\">{}</p>", safe(&self.ui.text("rank-hint"))));
        self.put("<ol class=\"rank\" data-field=\"order\">");
        for option in options {
            let (key, id) = (safe(&option.key), self.id(&option.key));
            let words = self.phrase(&option.text);
            self.put(&format!("<li data-key=\"{key}\"><span id=\"{id}\">{words}</span></li>"));
        }
        self.put("</ol>");
    }

    fn choose(&mut self, question: &Question) {
        let kind = if question.takes_several() { "checkbox" } else { "radio" };
        let right = question.choices.iter().enumerate().filter(|(_, choice)| choice.right);
        let right: Vec<String> = right.map(|(at, _)| (at + 1).to_string()).collect();
        let asks = question.asks.as_ref().map(spoken).unwrap_or_else(|| safe(&self.ui.text("your-answer")));
        let (field, right) = (safe(&question.key), right.join(","));
        self.put(&format!(
            "<fieldset class=\"question\" data-field=\"{field}\" data-right=\"{right}\"><legend class=\"hidden\">{asks}</legend>"
        ));
        for (at, choice) in question.choices.iter().enumerate() {
            let words = self.phrase(&choice.text);
            self.choice(kind, (&question.key, at + 1), &words);
        }
        self.put("</fieldset>");
    }
}

/// What stands round the number of a text in HTML that is not a block yet: no document can hold it.
const PLACE: char = '\u{1}';

/// Text with what HTML takes for markup escaped, and no [`PLACE`] in it.
fn safe(text: &str) -> String {
    escape(text).replace(PLACE, "")
}

/// HTML with its texts in their places.
fn parts(html: &str, texts: &[Text]) -> Vec<Part> {
    let part = |(at, piece): (usize, &str)| match piece.parse::<usize>().ok().and_then(|number| texts.get(number)) {
        Some(text) if at % 2 == 1 => Part::Text(text.clone()),
        _ => Part::Raw(piece.to_owned()),
    };
    html.split(PLACE).enumerate().map(part).collect()
}

/// Words for those who listen; they stand in the page already. They say so if they are in another language.
fn spoken(text: &Text) -> String {
    let about = attributes(text, None);
    let words = safe(&text.plain());
    if about.is_empty() { words } else { format!("<span{about}>{words}</span>") }
}

fn attributes(text: &Text, alignment: Option<Alignment>) -> String {
    let mut out = String::new();
    match alignment.unwrap_or_default() {
        Alignment::None => {}
        Alignment::Left => out.push_str(" class=\"left\""),
        Alignment::Center => out.push_str(" class=\"center\""),
        Alignment::Right => out.push_str(" class=\"right\""),
    }
    if let Some(locale) = &text.locale {
        let _ = write!(out, " lang=\"{locale}\" dir=\"{}\"", locale.direction().as_str());
    }
    if text.older {
        out.push_str(" data-older=\"\"");
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::html::content;
    use crate::ooxml::tests::module;

    #[test]
    fn footnotes_of_a_form_are_those_of_its_page() {
        let page = "One[^b].\n\n::: quiz\n\n### Which \u{1}0\u{1}[^a]?\n\n- [ ] one[^c]\n- [x] *two*\n\n:::\n\n[^a]: A\n[^b]: B\n[^c]: C\n";
        module(&[page], "en", |module| {
            let html = content(&module.pages[0], module.ui);
            for part in [
                "<legend class=\"hidden\">Which 0?</legend>",
                "<span>one<sup class=\"footnote-ref\"><a href=\"#fn-c\" id=\"fnref-c\">3</a></sup></span></label>",
                "<span><em>two</em></span>",
                "<li id=\"fn-c\">\n<p>C</p>",
            ] {
                assert!(html.contains(part), "{part} in {html}");
            }
        });
    }
}

using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Languages;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace CollectiveEconomy.Formats.Workbooks;

/// <summary>The sheets with what must be known beside the table: its columns, notes, codes and contract.</summary>
internal static class FactSheets
{
    private static readonly WorksheetOptions Wide = WorkbookWriter.Widths(28, 40, 28, 24);

    public static async Task WriteAsync(Spreadsheet book, DataTable table, ShownCodes codes, CancellationToken cancellationToken)
    {
        var (contract, language) = (table.Contract, table.Contract.Language);
        await AddAsync(
            language.Of("Cột", "Columns"),
            [language.Of("cột", "column"), language.Of("tên", "title"), language.Of("đơn vị", "unit"), language.Of("danh mục", "codelist")],
            table.Columns.Select(column =>
                (IReadOnlyList<string?>)
                    [column.Name, column.Title.In(language), Shorthand.Or(contract.UnitName(column)), Shorthand.Or(column.Codelist)]
            )
        );
        await AddAsync(
            language.Of("Ghi chú", "Notes"),
            [language.Of("mã", "code"), language.Of("nội dung", "text")],
            contract
                .Notes.Select(note => (IReadOnlyList<string?>)[note.Code, note.Text(language)])
                .Concat(contract.Statuses.Select(status => (IReadOnlyList<string?>)[status.Value, status.NameIn(language)]))
                .Concat(Shorthand.All.Select(sign => (IReadOnlyList<string?>)[sign.Sign, sign.Meaning.In(language)]))
        );
        await AddAsync(
            language.Of("Danh mục", "Codes"),
            [language.Of("cột", "column"), language.Of("danh mục", "codelist"), language.Of("mã", "code"), language.Of("tên", "name")],
            codes.All.Select(code => (IReadOnlyList<string?>)[code.Column, Shorthand.Or(code.Codelist), code.Code, code.Name])
        );
        await AddAsync(
            language.Of("Thông tin", "About"),
            [language.Of("mục", "fact"), language.Of("tên", "label"), language.Of("nội dung", "value")],
            ContractFacts.Of(contract).Select(fact => (IReadOnlyList<string?>)[fact.Name, fact.Label, fact.Value])
        );

        Task AddAsync(string name, IReadOnlyList<string?> headings, IEnumerable<IReadOnlyList<string?>> rows) =>
            book.AddTextsAsync(name, Wide, rows.Prepend(headings), cancellationToken);
    }
}

using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Tables;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Reads every table of a submission and matches its rows with those of the register.</summary>
internal sealed class SubmissionReader(
    RegisterContext register,
    CodeSets codes,
    Findings findings,
    ImportLimits limits,
    KeySet? replaced,
    IProgress<ImportProgress>? progress
)
{
    // Rows between two looks at the token and two words of progress.
    private const int Stride = 2048;

    private readonly List<(IImportTable Table, ITableRows Rows)> _tables = [];

    /// <summary>Tables with their rows.</summary>
    public IReadOnlyList<(IImportTable Table, ITableRows Rows)> Tables => _tables;

    /// <summary>Data rows that were read, whether or not a record could be made of them.</summary>
    public int Rows { get; private set; }

    public async Task ReadAsync(OpenedFiles files, CancellationToken cancellationToken)
    {
        foreach (var sheets in files.ByTable)
        {
            var rows = sheets.Key.Collect(codes);
            _tables.Add((sheets.Key, rows));
            // Rows may refer to others of their table that stand further down.
            if (sheets.Key.Schema.ForeignKeys.Any(key => key.Resource == sheets.Key.Name))
                foreach (var sheet in sheets)
                    ReadSheet(sheet, sheets.Key.Collect(codes), new Findings(0, Confirmations.None), isCounted: false, cancellationToken);
            foreach (var sheet in sheets)
                ReadSheet(sheet, rows, findings, isCounted: true, cancellationToken);
            progress?.Report(
                new ImportProgress(new($"đối chiếu {sheets.Key.Name} với sổ đăng ký", $"matching {sheets.Key.Name} with the register"), 0)
            );
            await rows.MatchAsync(register, cancellationToken);
            if (replaced is not null)
                await rows.ReplaceAsync(register, replaced, cancellationToken);
        }

        if (replaced is not null)
            TellOfOthers(files, replaced);
    }

    /// <summary>Tells of tables that can't be replaced: an error when the submission has no others.</summary>
    private void TellOfOthers(OpenedFiles files, KeySet set)
    {
        var sent = files.ByTable.ToLookup(sheets => sheets.Key.HasKeySets(register, set));
        var severity = sent[true].Any() ? FindingSeverity.Warning : FindingSeverity.Error;
        var names = string.Join(", ", ImportTables.All.Where(table => table.HasKeySets(register, set)).Select(table => table.Name));
        foreach (var sheets in sent[false])
            findings.Add(
                "ReplacedTablesAreYearly",
                severity,
                new Finding(
                    sheets.First().Place,
                    null,
                    null,
                    null,
                    $"Bảng '{sheets.Key.Schema.Title}' không theo tỉnh và năm nên không thay thế được, chỉ thêm và sửa. Thay thế được: {names}.",
                    $"The table '{sheets.Key.Schema.TitleEn}' is not of a province and year: it is not replaced, only added to and corrected. These can be replaced: {names}."
                )
            );
    }

    private void ReadSheet(SubmittedSheet sheet, ITableRows rows, Findings told, bool isCounted, CancellationToken cancellationToken)
    {
        var place = isCounted ? sheet.Place : new SheetPlace(sheet.Place.Order, sheet.Place.FileName, sheet.Place.Sheet);
        var reading = new TableSheetReader(sheet.Table, place, codes, told, isAhead: !isCounted);
        var stage = new LocalizedText($"đọc {Place(place)}", $"reading {Place(place)}");
        try
        {
            var headings = new SheetHeadings(sheet.Table.Schema, place, told);
            if (!headings.Find(sheet.First))
                return;
            using var reader = sheet.Read();
            reading.Read(
                reader,
                headings,
                rows,
                limits.Rows - Rows,
                row =>
                {
                    if (reading.Rows % Stride != 1)
                        return;
                    cancellationToken.ThrowIfCancellationRequested();
                    progress?.Report(new ImportProgress(stage, row.Fraction));
                }
            );
        }
        catch (FileUnreadable unreadable)
        {
            told.Add(unreadable, place);
        }

        if (isCounted)
            Rows += reading.Rows;
    }

    private static string Place(SheetPlace place) => place.Sheet is null ? place.FileName : $"{place.FileName} ({place.Sheet})";
}

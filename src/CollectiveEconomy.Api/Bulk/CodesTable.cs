using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>The codes of the other tables with their names in both languages.</summary>
/// <param name="Release">The release.</param>
/// <param name="Codelists">The codelists of the other tables.</param>
internal sealed record CodesTable(LoadedRelease Release, IReadOnlyList<string> Codelists) : BulkTable("codes", TitleOfCodes, ColumnsOfCodes)
{
    private static readonly LocalizedText TitleOfCodes = new("Mã và tên", "Codes and names");

    private static readonly IReadOnlyList<DataColumn> ColumnsOfCodes =
    [
        new("codelist", new("danh mục", "codelist"), ColumnKind.Text, ColumnRole.Dimension),
        new("code", new("mã", "code"), ColumnKind.Text, ColumnRole.Dimension),
        new("name_vi", new("tên tiếng Việt", "name in Vietnamese"), ColumnKind.Text, ColumnRole.Attribute),
        new("name_en", new("tên tiếng Anh", "name in English"), ColumnKind.Text, ColumnRole.Attribute),
    ];

    /// <inheritdoc/>
    public override TableFile In(IDataFormat format, CitationLinks citations) => new CodesFile(this, format);

    private IEnumerable<object?[]> RowsOf(string codelist)
    {
        if (codelist == ObservationStatuses.Codelist)
            return Enum.GetValues<ObservationStatus>().Select(ObservationStatuses.Named).Select(RowOf);
        var unknown = new Code
        {
            CodelistId = codelist,
            Value = SpecialMembers.Unknown,
            SortOrder = int.MaxValue,
            NameVi = SpecialMembers.UnknownName.Vi,
            NameEn = SpecialMembers.UnknownName.En,
            NoteVi = null,
            NoteEn = null,
            IsVerified = true,
            Source = null,
        };
        return Release.Codes(codelist).Values.OrderBy(code => code.SortOrder).Append(unknown).Select(RowOf);
    }

    private static object?[] RowOf(Code code) => [code.CodelistId, code.Value, code.NameVi, code.NameEn];

    private sealed record CodesFile(CodesTable Table, IDataFormat Format) : TableFile(Format, TableForm.Default)
    {
        /// <inheritdoc/>
        protected override string Name => Table.Name;

        /// <inheritdoc/>
        public override FileKey KeyFor(string version) => new(Table.Release.Release, CallerAccess.Public, Texts, version, "bulk", FileName);

        /// <inheritdoc/>
        public override Task<DataTable> AnswerAsync(CancellationToken cancellationToken)
        {
            var rows = Table.Codelists.SelectMany(Table.RowsOf).ToList();
            var contract = new DataContract
            {
                Title = Table.Title,
                Language = Texts,
                Origin = DataOrigin.Of(Table.Release.Release),
                Rows = rows.Count,
                AllRows = rows.Count,
                IsExact = false,
                Question = null,
            };
            return Task.FromResult(new DataTable(Name, Table.Columns, rows, contract));
        }
    }
}

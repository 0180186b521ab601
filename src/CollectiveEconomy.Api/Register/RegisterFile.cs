using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Lists.Tables;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Register;

/// <summary>A list of the register as a file of one format.</summary>
/// <param name="List">The list.</param>
/// <param name="Origin">Says where its rows come from.</param>
/// <param name="Format">The format.</param>
/// <param name="Form">Its form.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Language">Language of names, titles and texts.</param>
internal sealed record RegisterFile(
    ITableOfList List,
    RegisterOrigin Origin,
    IDataFormat Format,
    TableForm Form,
    CallerAccess Caller,
    Language Language
) : TableFile(Format, Form)
{
    /// <summary>Under which lists are given that need a role: for work, which is no licence that SPDX lists.</summary>
    private const string OfficialUse = "LicenseRef-Official-Use";

    /// <summary>The state of what shapes the bytes of lists besides what is asked. A register that does not give its own gives another file each time.</summary>
    /// <param name="versions">Gives states.</param>
    public static async ValueTask<string> VersionAsync(IDataVersions versions) =>
        await versions.OfAsync(ResponseSource.Register | ResponseSource.Build) ?? Guid.NewGuid().ToString("N");

    /// <inheritdoc/>
    protected override string Name => $"{List.Name}-register";

    /// <inheritdoc/>
    public override FileKey KeyFor(string version) =>
        new(null, Caller, Language, version, [Format.Extension, Form, List.Question, List.First, .. List.Paths]);

    /// <inheritdoc/>
    /// <exception cref="ParameterInvalid">A stream is wanted without a key.</exception>
    public override async Task<DataTable> AnswerAsync(CancellationToken cancellationToken)
    {
        // Rows of a stream are read as fast as the client takes them, and nobody without a key may keep the register waiting.
        if (Form.Delivery == Delivery.Stream && Caller.Class == AccessClass.Protected)
            throw new ParameterInvalid(
                "delivery",
                new(
                    "Danh sách của sổ đăng ký chỉ phát theo luồng cho người có khóa; hãy dùng delivery=file.",
                    "Lists of the register are streamed to callers with a key only; use delivery=file."
                )
            );
        var columns = List.Columns(Language);
        var all = await List.CountAsync(cancellationToken);
        var count = Math.Min(List.First ?? all, all);
        var contract = new DataContract
        {
            Title = Statistics.Cubes.Titles.OfColumn(List.Name),
            Language = Language,
            Origin = await Origin.ReadAsync(cancellationToken),
            Rows = count,
            AllRows = all,
            First = List.First,
            IsExact = true,
            Question = $"{List.Question} {string.Join(',', List.Paths)}",
        };
        return new DataTable(
            List.Name,
            [.. columns.Select(column => RegisterColumns.Of(column, List.Name))],
            RowsAhead.Of(
                ended => Written(List.Read(columns, ended), [.. columns.Select(RegisterColumns.Writer)], count),
                cancellationToken
            ),
            Caller.Class == AccessClass.Protected ? contract : contract with { Licence = OfficialUse }
        );
    }

    private static IEnumerable<object?[]> Written(IEnumerable<object?[]> rows, Func<object, object>[] writers, int count)
    {
        var read = 0;
        foreach (var row in rows)
        {
            for (var place = 0; place < row.Length; place++)
                if (row[place] is { } value)
                    row[place] = writers[place](value);
            read++;
            yield return row;
        }

        if (read != count)
            throw new RequestRefused(
                TableErrorCodes.RegisterChanged,
                new("Sổ đăng ký đã thay đổi trong khi đọc; hãy hỏi lại.", "The register changed while it was read; ask again.")
            );
    }
}

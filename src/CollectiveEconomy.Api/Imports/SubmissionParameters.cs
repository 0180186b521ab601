using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Imports;

/// <summary>What is wanted of a submission, from the query string.</summary>
/// <param name="IsTrial">Whether it is only tried: <c>dryRun</c>.</param>
/// <param name="Table">The table that all files hold: <c>table</c>; null when their names or headings tell.</param>
/// <param name="Name">The name of the file of a raw body: <c>name</c>; null when not given.</param>
/// <param name="Confirmed">What was found right although a rule speaks against it: <c>confirm</c>.</param>
/// <param name="Replaced">The province and year that is replaced as a whole: <c>replace</c>; null when none.</param>
/// <param name="IsAnnotated">Whether the answer is a copy of the file with its findings: <c>annotate</c>.</param>
/// <param name="Map">Name of the map by which all files are read: <c>map</c>; null when they are no forms of others.</param>
internal sealed record SubmissionParameters(
    bool IsTrial,
    string? Table,
    string? Name,
    Confirmations Confirmed,
    KeySet? Replaced,
    bool IsAnnotated,
    string? Map
)
{
    private static readonly string[] Known = ["dryRun", "table", "name", "confirm", "replace", "annotate", "map"];

    /// <summary>Reads them. One that is not known is refused: whoever writes dry_run does not want an import.</summary>
    /// <exception cref="SubmissionRefused">One of them is wrong.</exception>
    public static SubmissionParameters Read(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(key => !Known.Contains(key)) is not null)
            throw Malformed(
                new($"Các tham số được hỗ trợ là {string.Join(", ", Known)}.", $"The supported parameters are {string.Join(", ", Known)}.")
            );
        var (isTrial, isAnnotated) = (Flag(query, "dryRun"), Flag(query, "annotate"));
        if (isAnnotated && !isTrial)
            throw Malformed(
                new(
                    "'annotate' cần 'dryRun=true': các tệp của lần nhập không được giữ lại.",
                    "'annotate' needs 'dryRun=true': files of an import are not kept."
                )
            );
        if (query.ContainsKey("map") && query.ContainsKey("table"))
            throw Malformed(new("'map' đã nêu bảng: hãy bỏ 'table'.", "'map' names the table itself: leave out 'table'."));
        return new SubmissionParameters(
            isTrial,
            Single(query, "table") is { } table ? NamedTable(table) : null,
            Single(query, "name"),
            Confirm(query),
            Single(query, "replace") is { } set ? Replace(set) : null,
            isAnnotated,
            Single(query, "map")
        );
    }

    private static string? Single(IQueryCollection query, string key) =>
        query[key] switch
        {
            [] => null,
            [{ Length: > 0 } only] => only,
            _ => throw Malformed(new($"'{key}' phải được cho một lần, có giá trị.", $"'{key}' must be given once, with a value.")),
        };

    private static bool Flag(IQueryCollection query, string key) =>
        Single(query, key) switch
        {
            null or "false" => false,
            "true" => true,
            _ => throw Malformed(new($"'{key}' phải là true hoặc false.", $"'{key}' must be true or false.")),
        };

    private static string NamedTable(string name) =>
        TableSchemas.All.Any(table => table.Name == name)
            ? name
            : throw Malformed(
                new(
                    $"'table' phải là một trong {string.Join(", ", TableSchemas.All.Select(table => table.Name))}.",
                    $"'table' must be one of {string.Join(", ", TableSchemas.All.Select(table => table.Name))}."
                )
            );

    private static Confirmations Confirm(IQueryCollection query)
    {
        try
        {
            return Confirmations.Parse(query["confirm"].Select(given => given ?? ""));
        }
        catch (TextInvalid wrong)
        {
            throw Malformed(wrong.Text);
        }
    }

    private static KeySet Replace(string given)
    {
        try
        {
            return KeySet.Parse(given);
        }
        catch (TextInvalid wrong)
        {
            throw Malformed(wrong.Text);
        }
    }

    private static SubmissionRefused Malformed(LocalizedText text) => new(ImportErrorCodes.ImportMalformed, text);
}

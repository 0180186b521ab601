using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Questions;

/// <summary>The form of a table, as an address states it.</summary>
/// <param name="Labels">How codes are written.</param>
/// <param name="Language">Language of names and texts; null for that of the request.</param>
/// <param name="Delivery">How it is sent.</param>
/// <param name="Csv">How CSV is written.</param>
public sealed record TableForm(Labels Labels, Language? Language, Delivery Delivery, CsvDialect Csv)
{
    private static readonly Dictionary<string, Language> Languages = new()
    {
        ["vi"] = Statistics.Languages.Language.Vi,
        ["en"] = Statistics.Languages.Language.En,
    };

    private static readonly Dictionary<string, char> Delimiters = new()
    {
        [","] = ',',
        [";"] = ';',
        ["tab"] = '\t',
        ["comma"] = ',',
        ["semicolon"] = ';',
    };

    private static readonly Dictionary<string, char> Decimals = new()
    {
        ["."] = '.',
        [","] = ',',
        ["point"] = '.',
        ["comma"] = ',',
    };

    /// <summary>Both codes and names, in the language of the request, as a file of the standard.</summary>
    public static TableForm Default { get; } = new(Labels.Both, null, Delivery.File, CsvDialect.Standard);

    /// <summary>The names of its parameters, but for <c>labels</c>, which means nothing where a table has no labels.</summary>
    public static IReadOnlyList<string> Names { get; } = ["language", "delimiter", "decimal", "bom", "delivery"];

    /// <summary>The form that parameters state.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="ParameterInvalid">One of them can't be used.</exception>
    public static TableForm Read(Parameters parameters) =>
        new(
            parameters.OneOf("labels", Labels.Both, Named<Labels>()),
            parameters["language"] is null ? null : parameters.OneOf("language", Statistics.Languages.Language.Vi, Languages),
            parameters.OneOf("delivery", Delivery.File, Named<Delivery>()),
            Dialect(parameters)
        );

    private static Dictionary<string, T> Named<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(one => one.ToString().ToLowerInvariant());

    private static CsvDialect Dialect(Parameters parameters)
    {
        var dialect = new CsvDialect(
            parameters.OneOf("delimiter", ',', Delimiters),
            parameters.OneOf("decimal", '.', Decimals),
            parameters.Flag("bom")
        );
        return dialect.Delimiter != dialect.DecimalPoint
            ? dialect
            : throw new ParameterInvalid(
                "decimal",
                new(
                    "Dấu thập phân không được trùng dấu phân cách; với decimal=comma hãy dùng delimiter=semicolon.",
                    "Decimals can't follow the character that separates values; with decimal=comma use delimiter=semicolon."
                )
            );
    }
}

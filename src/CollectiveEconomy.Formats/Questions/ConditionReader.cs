using System.Globalization;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Formats.Questions;

/// <summary>
/// Reads conditions: <c>region:RRD25,NCC25</c> for any of several members, <c>!</c> before them for none of them, <c>year:2018..2024</c> for a range that may
/// be open on either side.
/// </summary>
internal static class ConditionReader
{
    private const string Range = "..";

    /// <summary>What a text says of the rows.</summary>
    /// <exception cref="ParameterInvalid">It is no condition.</exception>
    public static IEnumerable<Condition> OfDimension(Cube cube, string text)
    {
        var (name, values) = Split("where", text);
        var dimension = QuestionReader.DimensionOf(cube, "where", name);
        if (Ends(values) is var (from, to))
        {
            if (dimension is not (YearDimension or NumberDimension))
                throw Wrong(
                    "where",
                    $"'{name}' không có khoảng; hãy liệt kê các giá trị, cách nhau bằng dấu phẩy.",
                    $"'{name}' has no range; list its members, separated by commas."
                );
            if (from.Length > 0)
                yield return new Condition(dimension, Comparison.Gte, [Member(dimension, from)]);
            if (to.Length > 0)
                yield return new Condition(dimension, Comparison.Lte, [Member(dimension, to)]);
            yield break;
        }

        var isNegated = values.StartsWith('!');
        object[] members = [.. (isNegated ? values[1..] : values).Split(',').Select(value => Member(dimension, value.Trim()))];
        yield return new Condition(
            dimension,
            isNegated ? Comparison.NotIn
                : members.Length == 1 ? Comparison.Eq
                : Comparison.In,
            members
        );
    }

    /// <summary>What a text says of the cells that are shown.</summary>
    /// <exception cref="ParameterInvalid">It is no condition.</exception>
    public static IEnumerable<FigureCondition> OfFigure(Cube cube, string text)
    {
        var (name, values) = Split("having", text);
        var figure = QuestionReader.FigureOf(cube, "having", name);
        if (Ends(values) is not var (from, to))
        {
            yield return new FigureCondition(figure, Comparison.Eq, Number(values));
            yield break;
        }

        if (from.Length > 0)
            yield return new FigureCondition(figure, Comparison.Gte, Number(from));
        if (to.Length > 0)
            yield return new FigureCondition(figure, Comparison.Lte, Number(to));
    }

    private static (string Name, string Values) Split(string parameter, string text) =>
        text.Split(':', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } values] && values is not (Range or "!")
            ? (name, values)
            : throw Wrong(
                parameter,
                $"'{UnknownCode.Echo(text)}' không phải điều kiện; hãy viết như year:2018..2024 hoặc region:RRD25,NCC25, các điều kiện cách nhau bằng dấu chấm phẩy.",
                $"'{UnknownCode.Echo(text)}' is no condition; write year:2018..2024 or region:RRD25,NCC25, and separate conditions by semicolons."
            );

    private static (string From, string To)? Ends(string values) =>
        values.Split(Range, 2, StringSplitOptions.TrimEntries) is [var from, var to] ? (from, to) : null;

    private static object Member(Dimension dimension, string text) =>
        dimension switch
        {
            YearDimension or NumberDimension => int.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : throw Wrong(
                    "where",
                    $"'{UnknownCode.Echo(text)}' không phải số nguyên của '{dimension.Name}'.",
                    $"'{UnknownCode.Echo(text)}' is no whole number of '{dimension.Name}'."
                ),
            FlagDimension => bool.TryParse(text, out var flag)
                ? flag
                : throw new ParameterInvalid("where", Parameters.NotAmong(dimension.Name, text, ["true", "false"])),
            _ => text,
        };

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(
                "having",
                $"'{UnknownCode.Echo(text)}' không phải là số; dấu thập phân là dấu chấm.",
                $"'{UnknownCode.Echo(text)}' is no number; decimals follow a point."
            );

    private static ParameterInvalid Wrong(string parameter, string vi, string en) => new(parameter, new LocalizedText(vi, en));
}

using System.Text.Json;
using CollectiveEconomy.Engine.Lists.Tables;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage;
using GraphQL;

namespace CollectiveEconomy.Api.Register;

/// <summary>Columns of lists in tables.</summary>
internal static class RegisterColumns
{
    private const string Code = ".code";

    /// <summary>The column of a table in which the values of a list's column stand.</summary>
    /// <param name="column">The list's column.</param>
    /// <param name="list">Name of the list.</param>
    public static DataColumn Of(ListColumn column, string list)
    {
        var name = NameOf(column.Path);
        var kind = KindOf(column.Type);
        var isYear = name == "year" || name.EndsWith("_year", StringComparison.Ordinal);
        return new DataColumn(
            name,
            Titles.OfColumn(name, list),
            kind,
            kind is ColumnKind.Whole or ColumnKind.Real && !isYear ? ColumnRole.Measure : ColumnRole.Property
        )
        {
            IsTime = isYear,
        };
    }

    /// <summary>A value as tables have it.</summary>
    /// <param name="column">Its column.</param>
    public static Func<object, object> Writer(ListColumn column) =>
        column.Type switch
        {
            var type when type.IsEnum => NameOfConstant(type),
            var type when type == typeof(int) => static value => Boxed.Of((int)value),
            var type when type == typeof(short) => static value => Boxed.Of((short)value),
            var type when type == typeof(decimal) => static value => (double)(decimal)value,
            var type when type == typeof(DateTimeOffset) => static value =>
                ((DateTimeOffset)value)
                    .ToUniversalTime()
                    .ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
            _ => static value => value,
        };

    private static Func<object, object> NameOfConstant(Type type)
    {
        var names = Enum.GetValues(type).Cast<object>().ToDictionary(value => value, object (value) => value.ToString()!.ToConstantCase());
        return value => names[value];
    }

    // A code stands for what it is the code of.
    private static string NameOf(string path)
    {
        var named = path.EndsWith(Code, StringComparison.Ordinal) ? path[..^Code.Length] : path;
        return JsonNamingPolicy.SnakeCaseLower.ConvertName(named.Replace('.', '_'));
    }

    private static ColumnKind KindOf(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(short) ? ColumnKind.Whole
        : type == typeof(decimal) || type == typeof(double) ? ColumnKind.Real
        : type == typeof(bool) ? ColumnKind.Flag
        : type == typeof(DateOnly) ? ColumnKind.Day
        : ColumnKind.Text;
}

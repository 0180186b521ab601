using System.Text;
using System.Text.Json;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Tests.Formats.Hostile;

/// <summary>Ways to spoil CSV files.</summary>
internal static class CsvMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Bytes("byte order mark", false, csv => [.. Encoding.UTF8.Preamble, .. csv]),
        Bytes("UTF-16", true, csv => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(csv))]),
        Bytes("UTF-16, big end first", true, csv => Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(csv))),
        Bytes("Windows line ends", false, csv => Replaced(csv, "\n", "\r\n")),
        Bytes("nothing", true, _ => []),
        Bytes("nothing but a mark", true, _ => Encoding.UTF8.Preamble.ToArray()),
        Bytes("a lone quotation mark at the end", true, csv => [.. csv, .. "\"\n"u8]),
        Bytes("quotation marks inside", true, csv => [.. csv, .. "\"a\"b,\"\n"u8]),
        Bytes("an archive's first bytes", true, csv => [.. "PK\u0003\u0004"u8, .. csv]),
        Bytes("a million columns", true, csv => [.. csv, .. Encoding.UTF8.GetBytes(new string(',', 1_000_000))]),
        Bytes(
            "a million headings",
            true,
            csv => [.. Encoding.UTF8.GetBytes(new string('a', 1000).Replace("a", "a,") + new string(',', 500_000)), (byte)'\n', .. csv]
        ),
        Cells("headings only", false, (cells, _) => cells[..1]),
        Cells("a row too short", true, (cells, _) => [.. cells, cells[1][..^1]]),
        Cells("a row too long", true, (cells, _) => [.. cells[..^1], [.. cells[^1], "x"]]),
        Cells("a heading twice", true, (cells, _) => [.. cells.Select(row => row.Append(row[0]).ToArray())]),
        Cells("rows twice", true, (cells, _) => [.. cells, .. cells[1..]]),
        Cells("columns swapped with their headings", false, (cells, _) => [.. cells.Select(row => row.Reverse().ToArray())]),
        Cells(
            "columns swapped without their headings",
            true,
            (cells, _) => [cells[0], .. cells[1..].Select(row => row.Reverse().ToArray())]
        ),
        new("1e400", (table, cells, _) => WithNumber(table, cells, "1e400") is { } spoilt ? ValidFiles.Csv(spoilt) : null, true, "csv"),
        new(
            "a negative number",
            (table, cells, _) => WithNumber(table, cells, "-5") is { } spoilt ? ValidFiles.Csv(spoilt) : null,
            true,
            "csv"
        ),
        Cells("NUL", true, (cells, chance) => With(cells, chance, "a\0b")),
        Cells("control characters", true, (cells, chance) => With(cells, chance, "a\u0007\u001Bb")),
        Cells("a formula", null, (cells, chance) => With(cells, chance, "=cmd|' /C calc'!A0")),
        Cells("a text of 40,000 letters", true, (cells, chance) => With(cells, chance, new string('x', 40_000))),
        Cells("another script", null, (cells, chance) => With(cells, chance, "٣٤‮𝟙", last: true)),
        new("bytes that are no UTF-8", (_, cells, _) => [.. ValidFiles.Csv(cells[..^1]), .. BadLast(cells[^1])], true, "csv"),
        new("semicolons", (_, cells, _) => ValidFiles.Csv(cells, ';'), false, "csv"),
        new("a wrong extension", (_, cells, _) => ValidFiles.Csv(cells), false, "xlsx"),
        Random("any bytes changed", (csv, chance) => Changed(csv, chance, 8)),
        Random("cut anywhere", (csv, chance) => csv[..chance.Next(csv.Length)]),
        Random("any bytes at all", (_, chance) => Any(chance, 2000)),
    ];

    private static Mutation Bytes(string name, bool refused, Func<byte[], byte[]> spoil) =>
        new(name, (_, cells, _) => spoil(ValidFiles.Csv(cells)), refused, "csv");

    private static Mutation Cells(string name, bool? refused, Func<string[][], Random, string[][]> spoil) =>
        new(name, (_, cells, chance) => ValidFiles.Csv(spoil(cells, chance)), refused, "csv");

    private static Mutation Random(string name, Func<byte[], Random, byte[]> spoil) =>
        new(name, (_, cells, chance) => spoil(ValidFiles.Csv(cells), chance), null, "csv");

    /// <summary>The cells with another value in the last row, in its first or last column.</summary>
    internal static string[][] With(string[][] cells, Random chance, string value, bool last = false)
    {
        var row = cells[^1].ToArray();
        row[
            last ? row.Length - 1
            : chance.Next(2) == 0 ? 0
            : 1
        ] = value;
        return [.. cells[..^1], row];
    }

    /// <summary>The cells with another value in the last row, in a column of numbers that are not negative; null when there is none.</summary>
    internal static string[][]? WithNumber(string table, string[][] cells, string value)
    {
        var schema = TableSchemas.Named(table);
        var column = Array.FindIndex(
            cells[0],
            name =>
                schema.Field(name) is { Type: FieldType.WholeNumber or FieldType.Number, Constraints.Minimum: var least }
                && least.ValueKind == JsonValueKind.Number
                && least.GetDecimal() >= 0
        );
        if (column < 0)
            return null;
        var row = cells[^1].ToArray();
        row[column] = value;
        return [.. cells[..^1], row];
    }

    internal static byte[] Changed(byte[] bytes, Random chance, int max)
    {
        var changed = bytes.ToArray();
        for (var i = chance.Next(1, max); i > 0; i--)
            changed[chance.Next(changed.Length)] = (byte)chance.Next(256);
        return changed;
    }

    internal static byte[] Any(Random chance, int max)
    {
        var bytes = new byte[chance.Next(1, max)];
        chance.NextBytes(bytes);
        return bytes;
    }

    private static byte[] Replaced(byte[] csv, string from, string to) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(csv).Replace(from, to, StringComparison.Ordinal));

    private static byte[] BadLast(string[] row) => [0xC3, 0x28, .. Encoding.UTF8.GetBytes(string.Join(',', row) + "\n")];
}

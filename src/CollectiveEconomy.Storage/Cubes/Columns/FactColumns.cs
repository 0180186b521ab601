using System.Globalization;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>
/// The columns of one table in memory, each read when it is first asked for and kept while the release is. A column is null where it can't be held: its
/// values overflow, or there is no room.
/// </summary>
/// <param name="source">Reads columns.</param>
/// <param name="rows">Number of rows of the table.</param>
/// <param name="budget">Room for the columns of the release.</param>
internal abstract class FactColumns(ColumnSource source, int rows, ColumnBudget budget) : IRows
{
    private readonly HeldColumns _columns = new(budget);

    /// <inheritdoc />
    public int Rows => rows;

    /// <inheritdoc />
    public MemberColumn? Members(Dimension dimension, AreaSet areas)
    {
        var column = RowTerms.Name(dimension.ColumnIn(areas));
        return Held<MemberColumn>(
            $"members {column}",
            sizeof(ushort),
            () =>
                dimension switch
                {
                    CodeDimension coded => OfCodes(column, coded.CodelistIn(areas)),
                    FlagDimension => OfFlags(column),
                    _ => OfNumbers(column),
                }
        );
    }

    /// <inheritdoc />
    public ListColumn? Lists(ListDimension list) =>
        Held<ListColumn>($"list {list.Column}", sizeof(int) + sizeof(ushort), () => OfLists(RowTerms.Name(list.Column), list.Codelist));

    /// <summary>What each row gives to a sum, an extreme or a quantile; zero where that is null.</summary>
    public TermColumn? Terms(string value) =>
        Held<TermColumn>(
            $"terms {value}",
            sizeof(long),
            () => source.Read<long>($"COALESCE(CAST(({value}) AS BIGINT), 0)", rows) is { } values ? TermColumn.Of(values) : null
        );

    /// <inheritdoc />
    public RowMask? Mask(string condition) =>
        Held<RowMask>(
            $"mask {condition}",
            1,
            () => source.Read<byte>($"CAST(COALESCE(({condition}), false) AS UTINYINT)", rows) is { } flags ? new RowMask(flags) : null
        );

    /// <summary>The keys of what rows are about.</summary>
    public IdentityColumn? Identities(string column) =>
        Held<IdentityColumn>(
            $"identities {column}",
            sizeof(int),
            () => Nullable(RowTerms.Name(column)) is { } keys ? IdentityColumn.Of(keys) : null
        );

    private MemberColumn? OfCodes(string column, string codelist)
    {
        var codes = source.CodesOf(codelist);
        return codes.Length <= MemberColumn.MaxMembers && Places($"enum_code({column})", codes.Length) is { } places
            ? new MemberColumn(places, [.. codes, null])
            : null;
    }

    private MemberColumn? OfFlags(string column) =>
        Places($"CAST({column} AS UTINYINT)", 2) is { } places ? new MemberColumn(places, [false, true, null]) : null;

    private MemberColumn? OfNumbers(string column)
    {
        if (Nullable(column) is not { } numbers)
            return null;
        var members = numbers.ToHashSet().Where(number => number != long.MinValue).Order().ToArray();
        if (members.Length > MemberColumn.MaxMembers)
            return null;
        var places = members.Index().ToDictionary(member => member.Item, member => (ushort)member.Index);
        places.Add(long.MinValue, (ushort)members.Length);
        return new MemberColumn(
            Array.ConvertAll(numbers, number => places[number]),
            [.. members.Select(member => (object)(int)member), null]
        );
    }

    private ListColumn? OfLists(string column, string codelist)
    {
        var codes = source.CodesOf(codelist);
        var lengths = source.Read<int>($"CAST(COALESCE(len({column}), -1) AS INTEGER)", rows);
        // A list that is not there at all would count in no cell; none is known to be.
        if (codes.Length > MemberColumn.MaxMembers || lengths is null || lengths.Any(length => length < 0))
            return null;
        var offsets = new int[rows + 1];
        for (var row = 0; row < rows; row++)
            offsets[row + 1] = offsets[row] + lengths[row];
        var members = source.ReadEach<ushort>(
            string.Create(CultureInfo.InvariantCulture, $"CAST(COALESCE(enum_code(member), {codes.Length}) AS USMALLINT)"),
            column,
            offsets[rows]
        );
        return members is null || members.AsSpan().Contains((ushort)codes.Length)
            ? null
            : new ListColumn(offsets, members, [.. codes, null]);
    }

    private ushort[]? Places(string place, int unknown) =>
        source.Read<ushort>(string.Create(CultureInfo.InvariantCulture, $"CAST(COALESCE({place}, {unknown}) AS USMALLINT)"), rows);

    private long[]? Nullable(string column) => source.Read<long>($"COALESCE(CAST({column} AS BIGINT), {LeastBigint})", rows);

    private const string LeastBigint = "CAST('-9223372036854775808' AS BIGINT)";

    private T? Held<T>(string name, int bytesOfRow, Func<T?> read)
        where T : class, IColumn => _columns.Get(name, (long)rows * bytesOfRow, read);
}

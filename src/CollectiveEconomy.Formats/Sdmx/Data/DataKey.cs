using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>The codes that a key selects in each dimension.</summary>
public sealed class DataKey
{
    private readonly IReadOnlyList<IReadOnlySet<string>?> _parts;

    private DataKey(IReadOnlyList<IReadOnlySet<string>?> parts) => _parts = parts;

    /// <summary>The codes of a dimension; null for all.</summary>
    /// <param name="place">Its place in the key.</param>
    public IReadOnlySet<string>? this[int place] => _parts[place];

    /// <summary>Reads a key such as <c>RRD25+MRD25..CPOPS</c>.</summary>
    /// <param name="text">The key; null or <c>all</c> for all.</param>
    /// <param name="structure">The dimensions.</param>
    /// <exception cref="SdmxRefused">It has fewer or more parts than dimensions, or a code that does not exist.</exception>
    public static DataKey Read(string? text, DataStructure structure)
    {
        var dimensions = structure.Dimensions;
        if (text is null or "" or "all")
            return new DataKey([.. dimensions.Select(_ => (IReadOnlySet<string>?)null)]);
        var parts = text.Split('.');
        if (parts.Length != dimensions.Count)
        {
            var names = string.Join('.', dimensions.Select(dimension => dimension.Id));
            throw new SdmxRefused(
                SdmxProblem.Syntax,
                new(
                    $"Khóa có {parts.Length} phần, dòng số liệu {structure.Id} có {dimensions.Count} chiều: {names}. Phần để trống chọn mọi mã; 'all' chọn tất cả.",
                    $"The key has {parts.Length} parts, and the dataflow {structure.Id} has {dimensions.Count} dimensions: {names}. An empty part selects every code; 'all' selects everything."
                )
            );
        }

        return new DataKey([.. parts.Zip(dimensions, CodesOf)]);
    }

    /// <summary>Whether the codes of an observation are selected.</summary>
    internal bool Selects(IReadOnlyList<string> codes)
    {
        for (var place = 0; place < codes.Count; place++)
            if (_parts[place]?.Contains(codes[place]) == false)
                return false;
        return true;
    }

    /// <summary>Whether only the total of a dimension is selected.</summary>
    internal bool IsTotalOnly(int place) => _parts[place] is { Count: 1 } codes && codes.Contains(SpecialMembers.Total);

    private static HashSet<string>? CodesOf(string part, Component dimension)
    {
        if (part.Length == 0)
            return null;
        var codes = part.Split('+', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var list = dimension.Codes!;
        if (codes.FirstOrDefault(code => list.Find(code) is null) is { } unknown)
            throw new SdmxRefused(
                SdmxProblem.NoResults,
                UnknownCode.Message(
                    dimension.Id,
                    unknown,
                    Statistics.Languages.LocalizedText.Same(list.Id),
                    KnownCodes.Of(list.Id, list.Items.Select(item => new NamedCode(item.Id, item.Name.Vi, item.Name.En)))
                )
            );
        return codes;
    }
}

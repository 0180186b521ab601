using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>The codes that a key selects in each dimension, or that one of several keys selects.</summary>
public sealed class DataKey
{
    private const string Any = "*";

    private readonly IReadOnlyList<IReadOnlyList<IReadOnlySet<string>?>> _alternatives;

    private DataKey(IReadOnlyList<IReadOnlyList<IReadOnlySet<string>?>> alternatives) => _alternatives = alternatives;

    /// <summary>Whether a dimension has no code that could be selected.</summary>
    internal bool IsEmpty => _alternatives.All(parts => parts.Any(codes => codes is { Count: 0 }));

    /// <summary>The codes of a dimension that one of the keys selects; null for all.</summary>
    /// <param name="place">Its place in the key.</param>
    public IReadOnlySet<string>? this[int place] =>
        _alternatives.Count == 1 ? _alternatives[0][place]
        : _alternatives.Any(parts => parts[place] is null) ? null
        : _alternatives.SelectMany(parts => parts[place]!).ToHashSet();

    /// <summary>Reads a key of REST 1.5, such as <c>RRD25+MRD25..COOPERATIVES</c>.</summary>
    /// <param name="text">The key; null or <c>all</c> for all.</param>
    /// <param name="structure">The dimensions.</param>
    /// <exception cref="SdmxRefused">It has fewer or more parts than dimensions, or a code that does not exist.</exception>
    public static DataKey Read(string? text, DataStructure structure)
    {
        var dimensions = structure.Dimensions;
        if (text is null or "" or "all")
            return new DataKey([
                [.. dimensions.Select(_ => (IReadOnlySet<string>?)null)],
            ]);
        var parts = text.Split('.');
        if (parts.Length != dimensions.Count)
            throw Length(
                parts.Length,
                structure,
                new("Phần để trống chọn mọi mã; 'all' chọn tất cả.", "An empty part selects every code; 'all' selects everything.")
            );
        return new DataKey([
            [.. parts.Zip(dimensions, CodesOf)],
        ]);
    }

    /// <summary>Reads keys of REST 2, such as <c>RRD25.*.COOPERATIVES,MRD25</c>. Parts may be left out at the end.</summary>
    /// <param name="text">The keys; null or <c>*</c> for all.</param>
    /// <param name="structure">The dimensions.</param>
    /// <exception cref="SdmxRefused">One has more parts than dimensions, or a code that does not exist.</exception>
    public static DataKey ReadSeveral(string? text, DataStructure structure)
    {
        var dimensions = structure.Dimensions;
        return new DataKey([.. (text ?? Any).Split(',').Select(Parts)]);

        List<IReadOnlySet<string>?> Parts(string key)
        {
            var parts = key.Split('.').Select(part => part == Any ? "" : part).ToList();
            if (parts.Count > dimensions.Count)
                throw Length(
                    parts.Count,
                    structure,
                    new("'*' chọn mọi mã, và có thể bỏ các phần ở cuối.", "'*' selects every code, and parts may be left out at the end.")
                );
            return [.. dimensions.Select((dimension, place) => place < parts.Count ? CodesOf(parts[place], dimension) : null)];
        }
    }

    /// <summary>The key with fewer codes in a dimension.</summary>
    /// <param name="place">Place of the dimension.</param>
    /// <param name="codes">The codes among which those of the key are.</param>
    internal DataKey Among(int place, IReadOnlySet<string> codes) =>
        With(place, selected => selected is null ? codes : selected.Where(codes.Contains).ToHashSet());

    /// <summary>The key with all codes of a dimension.</summary>
    internal DataKey Without(int place) => With(place, _ => null);

    /// <summary>Whether the codes of an observation are selected.</summary>
    internal bool Selects(IReadOnlyList<string> codes)
    {
        foreach (var parts in _alternatives)
            if (Selects(parts, codes))
                return true;
        return false;
    }

    /// <summary>Whether only the total of a dimension is selected.</summary>
    internal bool IsTotalOnly(int place) => this[place] is { Count: 1 } codes && codes.Contains(SpecialMembers.Total);

    private static bool Selects(IReadOnlyList<IReadOnlySet<string>?> parts, IReadOnlyList<string> codes)
    {
        for (var place = 0; place < codes.Count; place++)
            if (parts[place]?.Contains(codes[place]) == false)
                return false;
        return true;
    }

    private DataKey With(int place, Func<IReadOnlySet<string>?, IReadOnlySet<string>?> change) =>
        new([.. _alternatives.Select(parts => parts.Select((codes, index) => index == place ? change(codes) : codes).ToList())]);

    private static SdmxRefused Length(int length, DataStructure structure, Statistics.Languages.LocalizedText hint)
    {
        var names = string.Join('.', structure.Dimensions.Select(dimension => dimension.Id));
        return new(
            SdmxProblem.Syntax,
            new(
                $"Khóa có {length} phần, dòng số liệu {structure.Id} có {structure.Dimensions.Count} chiều: {names}. {hint.Vi}",
                $"The key has {length} parts, and the dataflow {structure.Id} has {structure.Dimensions.Count} dimensions: {names}. {hint.En}"
            )
        );
    }

    private static HashSet<string>? CodesOf(string part, Component dimension)
    {
        if (part.Length == 0)
            return null;
        var codes = part.Split('+', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        foreach (var code in codes)
            CheckCode(dimension, code);
        return codes;
    }

    /// <summary>Refuses a code that does not exist.</summary>
    /// <exception cref="SdmxRefused">It does not.</exception>
    internal static void CheckCode(Component component, string code)
    {
        var list = component.Codes!;
        if (list.Find(code) is null)
            throw new SdmxRefused(
                SdmxProblem.NoResults,
                UnknownCode.Message(
                    component.Id,
                    code,
                    Statistics.Languages.LocalizedText.Same(list.Id),
                    KnownCodes.Of(list.Id, list.Items.Select(item => new NamedCode(item.Id, item.Name.Vi, item.Name.En)))
                )
            );
    }
}

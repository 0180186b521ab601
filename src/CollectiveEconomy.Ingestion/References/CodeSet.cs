using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Ingestion.References;

/// <summary>Codes that a column may have: of a codelist, of reference data, or of rows of the register and of the submission.</summary>
/// <param name="resource">Name of the table or codelist.</param>
public sealed class CodeSet(string resource)
{
    // Nearness is looked for among every code: in a long list only so often.
    private const int MaxComparisons = 2_000_000;

    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byName = [];
    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<int, string> _byId = [];
    private readonly Dictionary<string, string?> _near = [];
    private readonly HashSet<int> _used = [];
    private readonly bool _isOfTwoDigits = resource.StartsWith("provinces_", StringComparison.Ordinal);
    private int _comparisons;
    private int _lastId;

    /// <summary>Name of the table or codelist.</summary>
    public string Resource => resource;

    /// <summary>Every code.</summary>
    public IReadOnlyCollection<string> Codes => _codes.Values;

    /// <summary>Keys inside the register that the submission refers to.</summary>
    public IReadOnlyCollection<int> Used => _used;

    /// <summary>Adds a code, with its names where readers write them in its place.</summary>
    public void Add(string code, int? id = null, params ReadOnlySpan<string?> names)
    {
        _codes[code] = code;
        if (id is { } key)
        {
            _ids[code] = key;
            _byId[key] = code;
            _lastId = Math.Max(_lastId, key);
        }

        foreach (var name in names)
            if (name is not null)
                _byName.TryAdd(SearchForm.Of(name), code);
    }

    /// <summary>The code as it is kept, from the code in any case, of a province without its leading zero, or from a name; null when there is none.</summary>
    public string? Find(string text) =>
        _codes.TryGetValue(text, out var code) ? code
        : text.Length == 1 && _isOfTwoDigits && _codes.TryGetValue('0' + text, out code) ? code
        : _byName.Count > 0 && _byName.TryGetValue(SearchForm.Of(text), out code) ? code
        : null;

    /// <summary>Key inside the register of a code that <see cref="Find"/> gave; notes that it is used.</summary>
    public int Id(string code)
    {
        var id = _ids[code];
        _used.Add(id);
        return id;
    }

    /// <summary>Adds a code that the submission brings, with the next key inside the register.</summary>
    /// <returns>The code as it is kept: that of the register where it differs in its case only.</returns>
    public string Bring(string code)
    {
        if (_codes.TryGetValue(code, out var known))
            return known;
        Add(code, _lastId + 1);
        return code;
    }

    /// <summary>Key inside the register of a code; null when it has none.</summary>
    public int? IdOrNull(string code) => _ids.TryGetValue(code, out var id) ? id : null;

    /// <summary>The code of a key inside the register.</summary>
    public string Code(int id) => _byId[id];

    /// <summary>The code that is nearest to a text; null when none is near, or too many were asked for.</summary>
    public string? Nearest(string text)
    {
        if (_near.TryGetValue(text, out var near))
            return near;
        if (_comparisons > MaxComparisons)
            return null;
        _comparisons += _codes.Count + _byName.Count;
        near = NearestCodes.To(text, Codes) is [var code, ..] ? code : null;
        // A name is longer than a code: who wrote so much wrote a name.
        if (text.Length > 2 * near?.Length && NearestCodes.To(SearchForm.Of(text), _byName.Keys) is [var name, ..])
            near = _byName[name];
        _near[text] = near;
        return near;
    }
}

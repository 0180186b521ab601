using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Ingestion.References;

/// <summary>Codes that a column may have: of a codelist, of reference data, or of rows of the register and of the submission.</summary>
/// <param name="resource">Name of the table or codelist.</param>
public sealed class CodeSet(string resource)
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byName = [];
    private readonly Dictionary<string, NamedCode> _named = [];
    private readonly Dictionary<string, (int Sheet, int Row)> _brought = [];
    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<int, string> _byId = [];
    private readonly HashSet<int> _used = [];
    private int _lastId;

    /// <summary>Name of the table or codelist.</summary>
    public string Resource => resource;

    /// <summary>The area set whose provinces they are; null when they are none.</summary>
    public AreaSet? Areas { get; } =
        resource switch
        {
            "provinces_34" => AreaSet.Areas2025,
            "provinces_63" => AreaSet.AreasBefore2025,
            _ => null,
        };

    /// <summary>Every code.</summary>
    public IReadOnlyCollection<string> Codes => _codes.Values;

    /// <summary>Keys inside the register that the submission refers to.</summary>
    public IReadOnlyCollection<int> Used => _used;

    /// <summary>Names that several codes have.</summary>
    internal DatedNames Dated { get; } = new();

    /// <summary>The codes with their names, without those of refused rows.</summary>
    internal IEnumerable<NamedCode> Named(Func<(int Sheet, int Row), bool> isRefused) =>
        _codes
            .Values.Where(code => !_brought.TryGetValue(code, out var row) || !isRefused(row))
            .Select(code => _named.GetValueOrDefault(code, new NamedCode(code)));

    /// <summary>Adds a code, with its names where readers write them in its place.</summary>
    public void Add(string code, int? id = null, string? nameVi = null, string? nameEn = null)
    {
        _codes[code] = code;
        if (id is { } key)
        {
            _ids[code] = key;
            _byId[key] = code;
            _lastId = Math.Max(_lastId, key);
        }

        if (nameVi is null)
            return;
        _named[code] = new NamedCode(code, nameVi, nameEn);
        foreach (var name in new[] { nameVi, nameEn }.OfType<string>())
            _byName.TryAdd(SearchForm.Of(name), code);
    }

    /// <summary>Adds a region, whose name another may have as well.</summary>
    internal void Add(Region region)
    {
        _codes[region.Code] = region.Code;
        _named[region.Code] = new NamedCode(region.Code, region.NameVi, region.NameEn);
        Dated.Add(region);
    }

    /// <summary>
    /// The code as it is kept, from the code in any case, of a province without its leading zero, from a name, or from both as messages write them; null
    /// when there is none.
    /// </summary>
    public string? Find(string text) =>
        _codes.TryGetValue(text, out var code) ? code
        : Areas is not null && text.Length == 1 && _codes.TryGetValue('0' + text, out code) ? code
        : _byName.Count > 0 && _byName.TryGetValue(SearchForm.Of(text), out code) ? code
        : Areas is { } areas && ProvinceNames.Find(text, areas) is { } province && _codes.TryGetValue(province, out code) ? code
        : _named.Count > 0 ? FindAdvised(text)
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
        _brought[code] = default;
        return code;
    }

    /// <summary>Notes the row that brings a code; the first when there are several.</summary>
    internal void NoteRow(string code, int sheet, int row)
    {
        if (_brought.TryGetValue(code, out var noted) && noted == default)
            _brought[code] = (sheet, row);
    }

    /// <summary>Key inside the register of a code; null when it has none.</summary>
    public int? IdOrNull(string code) => _ids.TryGetValue(code, out var id) ? id : null;

    /// <summary>The code of a key inside the register.</summary>
    public string Code(int id) => _byId[id];

    // "Nông nghiệp (AGRI)": name and code must agree.
    private string? FindAdvised(string text)
    {
        var open = text.LastIndexOf('(');
        if (open < 1 || !text.EndsWith(')') || !_codes.TryGetValue(text[(open + 1)..^1], out var code))
            return null;
        var name = SearchForm.Of(text[..open].TrimEnd());
        return
            _named.TryGetValue(code, out var named)
            && (SearchForm.Of(named.NameVi ?? "") == name || SearchForm.Of(named.NameEn ?? "") == name)
            ? code
            : null;
    }
}

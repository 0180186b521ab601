using System.Globalization;
using System.Xml;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Reads a sheet of a workbook row by row, however long it is.</summary>
internal sealed class XlsxSheet(
    string name,
    Stream part,
    long length,
    Lazy<SharedTexts> shared,
    Lazy<CellFormats> formats,
    ImportLimits limits
) : SheetReader
{
    private const int MaxMerged = 1000;
    private const int MaxHidden = 1000;

    private readonly XmlReader _xml = XlsxText.Open(part);
    private readonly List<Cell> _cells = [];
    private readonly List<string> _merged = [];
    private readonly List<(int First, int Last)> _hidden = [];
    private readonly XlsxCell _cell = new(shared, formats, limits);
    private int _row;
    private bool _isHidden;
    private long _rows;

    public override string? Name => name;

    public override int Row => _row;

    public override int Count => _cells.Count;

    public override bool IsHidden => _isHidden;

    // The stream of a part does not tell where it is; a row of a table takes about so many bytes.
    public override double Fraction => Math.Min(1, _rows * 800.0 / length);

    public override IReadOnlyList<string> Merged => _merged;

    public override Cell this[int column] => column < _cells.Count ? _cells[column] : Cell.Empty;

    public override bool IsColumnHidden(int column) => _hidden.Exists(range => range.First <= column + 1 && column + 1 <= range.Last);

    public override bool Read() => XlsxBook.Guarded(ReadRow, _row + 1);

    protected override void Dispose(bool disposing) => _xml.Dispose();

    private bool ReadRow()
    {
        _cells.Clear();
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element)
                continue;
            if (_xml.LocalName == "mergeCell" && _merged.Count < MaxMerged)
                _merged.Add(_xml.GetAttribute("ref") ?? "");
            if (_xml.LocalName == "col" && IsHiddenColumn() && _hidden.Count < MaxHidden)
                _hidden.Add((Number("min"), Number("max")));
            if (_xml.LocalName != "row")
                continue;
            _rows++;
            _row = _xml.GetAttribute("r") is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : _row + 1;
            _isHidden = IsTrue("hidden") || _xml.GetAttribute("ht") == "0";
            if (!_xml.IsEmptyElement)
                ReadCells();
            if (_cells.Count > 0)
                return true;
        }

        return false;
    }

    private bool IsHiddenColumn() => IsTrue("hidden") || _xml.GetAttribute("width") == "0";

    private bool IsTrue(string attribute) => _xml.GetAttribute(attribute) is "1" or "true";

    private int Number(string attribute) =>
        int.TryParse(_xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private void ReadCells()
    {
        var depth = _xml.Depth;
        var column = -1;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "c")
                continue;
            column = _xml.GetAttribute("r") is { } place ? ColumnLetters.Number(place) : column + 1;
            var cell = _cell.Read(_xml);
            if (cell.Text.Length == 0 || column < _cells.Count)
                continue;
            if (column >= limits.Columns)
                throw SheetFaults.TooManyColumns(column + 1, limits, _row);
            while (_cells.Count < column)
                _cells.Add(Cell.Empty);
            _cells.Add(cell);
        }
    }
}

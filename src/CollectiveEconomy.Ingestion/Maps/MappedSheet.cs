using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>A sheet of a form that is none of ours, whose headings are the names of the fields.</summary>
internal sealed class MappedSheet(SheetReader sheet, MappedHeadings headings) : SheetReader
{
    // A heading that the import passes over.
    private static readonly Cell LeftOut = new(CellKind.Text, "STT");

    public override string? Name => sheet.Name;

    public override int Row => sheet.Row;

    public override int Count => sheet.Count;

    public override double Fraction => sheet.Fraction;

    public override bool IsHidden => sheet.IsHidden;

    public override bool IsColumnHidden(int column) => sheet.IsColumnHidden(column);

    public override bool IsRagged => sheet.IsRagged;

    public override IReadOnlyList<string> Merged => sheet.Merged;

    public override Cell this[int column] =>
        sheet.Row != headings.Row || headings.Of(column) is not { } mapped ? sheet[column]
        : mapped.Field is { } field ? new Cell(CellKind.Text, field.Name)
        : LeftOut;

    public override bool Read() => sheet.Read();

    protected override void Dispose(bool disposing) => sheet.Dispose();
}

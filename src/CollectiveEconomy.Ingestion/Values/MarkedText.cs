using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Finds cells whose characters alone would say something else than a reader sees.</summary>
internal static class MarkedText
{
    /// <summary>What is wrong with how a cell is set off; null when nothing is.</summary>
    public static CellFinding? Check(Cell cell, TableField field)
    {
        if (cell.Marks == TextMarks.None)
            return null;
        if (cell.Marks.HasFlag(TextMarks.Struck))
            return new(
                "CellIsNotStruckOut",
                $"Ô có chữ bị gạch ngang ('{cell.Text}'): hãy xóa phần bị gạch, hoặc bỏ gạch nếu còn đúng.",
                $"The cell has struck-out characters ('{cell.Text}'): delete them, or remove the strike-through if they still hold."
            );
        return field.Type == FieldType.Text && field.Codelist is null
            ? null
            : new(
                "CellHasNoFootnote",
                $"Ô có chữ số nâng lên hoặc hạ xuống ('{cell.Text}'), như chú thích: hãy xóa chú thích, chỉ để lại giá trị.",
                $"The cell has raised or lowered characters ('{cell.Text}'), as a footnote has: delete the footnote and leave the value only."
            );
    }
}

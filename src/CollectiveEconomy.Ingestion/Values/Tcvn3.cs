using System.Text;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Texts in TCVN 5712:1993 (TCVN3), whose letters take the places of others.</summary>
internal static class Tcvn3
{
    private const char First = '\u00A1';

    // The letters in the places from U+00A1 to U+00FF; a blank where there is none.
    private const string Letters = "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽé" + "ẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ";

    /// <summary>The text with the letters that were meant.</summary>
    public static string Decoded(string text)
    {
        var decoded = new StringBuilder(text);
        for (var i = 0; i < decoded.Length; i++)
            if (decoded[i] >= First && decoded[i] - First < Letters.Length && Letters[decoded[i] - First] != ' ')
                decoded[i] = Letters[decoded[i] - First];
        return decoded.ToString();
    }
}

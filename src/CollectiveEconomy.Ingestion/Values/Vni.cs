using System.Text;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Texts in VNI for Windows, in which a letter is followed by another one for its marks.</summary>
internal static class Vni
{
    // Two characters and the letter that they make.
    private const string Pairs =
        "aùá AÙÁ AùÁ aøà AØÀ AøÀ aûả AÛẢ AûẢ aõã AÕÃ AõÃ aïạ AÏẠ AïẠ aââ AÂÂ AâÂ aáấ AÁẤ AáẤ aàầ AÀẦ AàẦ aåẩ AÅẨ AåẨ aãẫ AÃẪ AãẪ "
        + "aäậ AÄẬ AäẬ aêă AÊĂ AêĂ aéắ AÉẮ AéẮ aèằ AÈẰ AèẰ aúẳ AÚẲ AúẲ aüẵ AÜẴ AüẴ aëặ AËẶ AëẶ eùé EÙÉ EùÉ eøè EØÈ EøÈ eûẻ EÛẺ EûẺ "
        + "eõẽ EÕẼ EõẼ eïẹ EÏẸ EïẸ eâê EÂÊ EâÊ eáế EÁẾ EáẾ eàề EÀỀ EàỀ eåể EÅỂ EåỂ eãễ EÃỄ EãỄ eäệ EÄỆ EäỆ oùó OÙÓ OùÓ oøò OØÒ OøÒ "
        + "oûỏ OÛỎ OûỎ oõõ OÕÕ OõÕ oïọ OÏỌ OïỌ oâô OÂÔ OâÔ oáố OÁỐ OáỐ oàồ OÀỒ OàỒ oåổ OÅỔ OåỔ oãỗ OÃỖ OãỖ oäộ OÄỘ OäỘ ôùớ ÔÙỚ ÔùỚ "
        + "ôøờ ÔØỜ ÔøỜ ôûở ÔÛỞ ÔûỞ ôõỡ ÔÕỠ ÔõỠ ôïợ ÔÏỢ ÔïỢ uùú UÙÚ UùÚ uøù UØÙ UøÙ uûủ UÛỦ UûỦ uõũ UÕŨ UõŨ uïụ UÏỤ UïỤ öùứ ÖÙỨ ÖùỨ "
        + "öøừ ÖØỪ ÖøỪ öûử ÖÛỬ ÖûỬ öõữ ÖÕỮ ÖõỮ öïự ÖÏỰ ÖïỰ yùý YÙÝ YùÝ yøỳ YØỲ YøỲ yûỷ YÛỶ YûỶ yõỹ YÕỸ YõỸ";

    // A character and the letter that it is.
    private const string Singles = "ôơ ÔƠ öư ÖƯ æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ ñđ ÑĐ íí ÍÍ ìì ÌÌ";

    private static readonly Dictionary<(char, char), char> OfTwo = Pairs
        .Split(' ')
        .DistinctBy(pair => pair[..2])
        .ToDictionary(pair => (pair[0], pair[1]), pair => pair[2]);

    private static readonly Dictionary<char, char> OfOne = Singles.Split(' ').ToDictionary(single => single[0], single => single[1]);

    /// <summary>The text with the letters that were meant.</summary>
    public static string Decoded(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (i + 1 < text.Length && OfTwo.TryGetValue((text[i], text[i + 1]), out var letter))
            {
                decoded.Append(letter);
                i++;
            }
            else
                decoded.Append(OfOne.GetValueOrDefault(text[i], text[i]));
        return decoded.ToString();
    }
}

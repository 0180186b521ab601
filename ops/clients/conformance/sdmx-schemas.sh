#!/usr/bin/env bash
# Validates the SDMX messages of a running host against the published schemas, which are not part of this repository. What can't be run is reported
# as 'not run'.
# usage: ops/clients/conformance/sdmx-schemas.sh http://localhost:5080 FOLDER, where FOLDER has
#   2.1/SDMXMessage.xsd                    XML schemas of SDMX 2.1, with all that they import
#   3.0/SDMXMessage.xsd                    XML schemas of SDMX 3.0
#   json/sdmx-json-structure-schema.json   JSON schemas of SDMX-JSON 2.0
#   json/sdmx-json-data-schema.json
set -euo pipefail
host=${1%/}
folder=${2:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
result=0
count=0

# Whether a file of the folder and a tool are there.
# usage: has FILE TOOL PACKAGE
has() {
  if [ -z "$folder" ] || [ ! -f "$folder/$1" ]; then
    echo "not run: there is no $1 in ${folder:-a folder of schemas}"
    return 1
  fi
  if ! eval "$2" > "$work/tool.log" 2>&1; then
    echo "not run: $1 needs $3"
    return 1
  fi
}

# usage: report NAME STATUS
report() {
  count=$((count + 1))
  if [ "$2" != 0 ]; then
    echo "FAILED $1: $(head -c 600 "$work/valid.log")"
    result=1
  fi
}

# The types of structure-specific data, as the rules of SDMX derive them from a data structure.
# usage: specific VERSION FLOW LEVEL
specific() {
  local space="http://www.sdmx.org/resources/sdmxml/schemas/v${1/./_}" schemas="$folder/$1" dimensions series="" observation="" id urn more=""
  local attributes="<xs:attribute name='UNIT_MEASURE'/><xs:attribute name='DECIMALS'/>" release="<xs:attribute name='RELEASE' use='required'/>"
  if [ "$1" = 2.1 ]; then
    urn="urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=VNCOOP:$2(1.0):ObsLevelDim:$3"
    curl -sf "$host/sdmx/v1/datastructure/all/$2" > "$work/structure.xml"
  else
    urn="urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=VNCOOP:$2(1.0.0-draft):ObsLevelDim:$3"
    curl -sf -H 'Accept: application/xml' "$host/sdmx/v2/structure/datastructure/*/$2" > "$work/structure.xml"
    more="<xs:element name='Atts' type='AttsType' form='unqualified'/>"
  fi
  dimensions=$(xmllint --xpath '//*[local-name()="DimensionList"]/*/@id' "$work/structure.xml" | sed 's/.*="\(.*\)"/\1/')
  for id in $dimensions; do
    local type="common:IDType"
    [ "$id" != TIME_PERIOD ] || type="common:ObservationalTimePeriodType"
    if [ "$3" = AllDimensions ] || [ "$3" = "$id" ]; then
      observation+="<xs:attribute name='$id' type='$type' use='required'/>"
    else
      series+="<xs:attribute name='$id' type='$type' use='required'/>"
    fi
  done
  {
    cat << XSD
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="$urn" xmlns="$urn"
  xmlns:dsd="$space/data/structurespecific" xmlns:common="$space/common">
  <xs:import namespace="$space/message" schemaLocation="file://$schemas/SDMXMessage.xsd"/>
  <xs:import namespace="$space/data/structurespecific" schemaLocation="file://$schemas/SDMXDataStructureSpecific.xsd"/>
  <xs:import namespace="$space/common" schemaLocation="file://$schemas/SDMXCommon.xsd"/>
  <xs:complexType name="ObsType"><xs:complexContent><xs:restriction base="dsd:ObsType">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/></xs:sequence>
    $observation<xs:attribute name="OBS_VALUE" type="xs:double"/><xs:attribute name="OBS_STATUS"/>$attributes
  </xs:restriction></xs:complexContent></xs:complexType>
  <xs:complexType name="SeriesType"><xs:complexContent><xs:restriction base="dsd:SeriesType">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/>
      <xs:element name="Obs" type="ObsType" form="unqualified" minOccurs="1" maxOccurs="unbounded"/></xs:sequence>
    $series$attributes
  </xs:restriction></xs:complexContent></xs:complexType>
XSD
    if [ "$1" = 2.1 ]; then
      cat << XSD
  <xs:complexType name="DataSetType"><xs:complexContent><xs:restriction base="dsd:DataSetType">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/><xs:choice minOccurs="0">
      <xs:element name="Series" type="SeriesType" form="unqualified" maxOccurs="unbounded"/>
      <xs:element name="Obs" type="ObsType" form="unqualified" maxOccurs="unbounded"/></xs:choice></xs:sequence>
    $release
  </xs:restriction></xs:complexContent></xs:complexType>
XSD
    else
      cat << XSD
  <xs:complexType name="AttsType"><xs:complexContent><xs:restriction base="dsd:AttsType">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/></xs:sequence>
    $release
  </xs:restriction></xs:complexContent></xs:complexType>
  <xs:complexType name="DataSetType"><xs:complexContent><xs:restriction base="dsd:DataSetType">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/><xs:choice minOccurs="0" maxOccurs="unbounded">
      $more<xs:element name="Series" type="SeriesType" form="unqualified"/>
      <xs:element name="Obs" type="ObsType" form="unqualified"/></xs:choice></xs:sequence>
  </xs:restriction></xs:complexContent></xs:complexType>
XSD
    fi
    echo "</xs:schema>"
  } > "$work/specific.xsd"
}

# usage: xml NAME SCHEMA ADDRESS ACCEPT
xml() {
  curl -s -g -H "Accept: $4" "$host/sdmx/$3" > "$work/message.xml"
  local status=0
  xmllint --noout --schema "$2" "$work/message.xml" > "$work/valid.log" 2>&1 || status=$?
  report "$1" "$status"
}

# usage: json NAME SCHEMA ADDRESS
json() {
  curl -s -g -H 'Accept: application/json' "$host/sdmx/v2/$3" > "$work/message.json"
  local status=0
  python3 - "$folder/json/$2" "$work/message.json" > "$work/valid.log" 2>&1 << 'PYTHON' || status=$?
import json, sys
import jsonschema
schema, message = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
schema["$schema"] = "http://json-schema.org/draft-07/schema#"
errors = list(jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker()).iter_errors(message))
for error in errors[:3]:
    print(f"{error.json_path}: {error.message[:200]}")
sys.exit(1 if errors else 0)
PYTHON
  report "$1" "$status"
}

if [ -n "$folder" ]; then folder=$(cd "$folder" && pwd); fi
flows=$(curl -sf "$host/sdmx/v1/dataflow?detail=allstubs" | grep -o 'Dataflow id="[A-Z_0-9]*"' | cut -d'"' -f2)

if has 2.1/SDMXMessage.xsd "xmllint --version" "xmllint (Debian: libxml2-utils)"; then
  schema=$folder/2.1/SDMXMessage.xsd
  xml "structures 2.1" "$schema" v1/structure application/xml
  xml "one code 2.1" "$schema" v1/codelist/VNCOOP/CL_OBS_STATUS/1.0/A application/xml
  xml "an error 2.1" "$schema" v1/data/NONE/all application/xml
  for flow in $flows; do
    xml "availability of $flow 2.1" "$schema" "v1/availableconstraint/$flow?references=all&mode=available" application/xml
    for level in TIME_PERIOD MEASURE AllDimensions; do
      address="v1/data/$flow/all?dimensionAtObservation=$level&lastNObservations=2&includeHistory=true"
      specific 2.1 "$flow" "$level"
      xml "generic $flow by $level" "$schema" "$address" "application/vnd.sdmx.genericdata+xml;version=2.1"
      xml "specific $flow by $level 2.1" "$work/specific.xsd" "$address" "application/vnd.sdmx.structurespecificdata+xml;version=2.1"
    done
  done
fi

if has 3.0/SDMXMessage.xsd "xmllint --version" "xmllint (Debian: libxml2-utils)"; then
  schema=$folder/3.0/SDMXMessage.xsd
  xml "structures 3.0" "$schema" v2/structure application/xml
  xml "stubs 3.0" "$schema" "v2/structure/*?detail=allcompletestubs" application/xml
  xml "one code 3.0" "$schema" "v2/structure/codelist/VNCOOP/CL_OBS_STATUS/~/A" application/xml
  xml "an error 3.0" "$schema" "v2/data/dataflow/VNCOOP/NONE" application/xml
  for flow in $flows; do
    xml "availability of $flow 3.0" "$schema" "v2/availability/dataflow/VNCOOP/$flow?references=all&mode=available" application/xml
    for level in TIME_PERIOD MEASURE AllDimensions; do
      specific 3.0 "$flow" "$level"
      for form in "" "&attributes=none" "&includeHistory=true"; do
        xml "specific $flow by $level 3.0 $form" "$work/specific.xsd" \
          "v2/data/dataflow/VNCOOP/$flow?dimensionAtObservation=$level&lastNObservations=2$form" \
          "application/vnd.sdmx.data+xml;version=3.0.0"
      done
    done
  done
fi

if has json/sdmx-json-structure-schema.json "python3 -c 'import jsonschema'" "the Python package jsonschema"; then
  json "structures in JSON" sdmx-json-structure-schema.json structure
  json "stubs in JSON" sdmx-json-structure-schema.json "structure/*?detail=allcompletestubs"
  json "an error in JSON" sdmx-json-structure-schema.json structure/dataflow/VNCOOP/NONE
  for flow in $flows; do
    json "availability of $flow in JSON" sdmx-json-structure-schema.json "availability/dataflow/VNCOOP/$flow?references=all"
    for level in TIME_PERIOD MEASURE AllDimensions; do
      for form in "" "&attributes=none&measures=none" "&measures=none" "&includeHistory=true"; do
        json "data of $flow by $level in JSON $form" sdmx-json-data-schema.json \
          "data/dataflow/VNCOOP/$flow?dimensionAtObservation=$level&lastNObservations=2$form"
      done
    done
  done
fi

echo "$count messages were validated."
exit "$result"

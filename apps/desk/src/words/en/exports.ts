export const exportWords = {
  button: "Export",
  title: "Take the network somewhere else",
  about:
    "Files open in the tools named. Nothing is sent anywhere: they are saved on this computer.",
  names: "Names in the files",
  namesNo: "Without names",
  namesNoMeans: "People are numbers. Right for sharing with an analyst.",
  namesYes: "With names",
  namesYesMeans:
    "Named people never agreed to be named. Keep these files as you keep the interviews.",
  network: "The network",
  always: "Always with names",
  alwaysMeans: "Whatever is chosen above, these hold names. Do not hand them on.",
  never: "Never with names",
  notYet: "These come once the interviews are matched.",
  files: {
    "network.graphml": ["Network, GraphML", "For Gephi, Cytoscape, igraph and visone."],
    "nodes.csv": ["People and places, one a row", "For spreadsheets, Gephi, NodeXL and UCINET."],
    "ties.csv": ["Ties, one a row", "An edge list for Gephi, NodeXL, UCINET and Pajek."],
    "people.csv": [
      "Who is who",
      "Which person each respondent and mention turned out to be, and how sure.",
    ],
    "pairs.csv": [
      "Pairs that may be one person",
      "Each with its probability and the reasons. All pairs compared; Overview counts those between 1 and 9 in 10.",
    ],
    "decisions.csv": [
      "Answers about who is who",
      "Those in force, with who gave them. kith link --decisions binds them in a terminal.",
    ],
    "interviews.zip": [
      "The interviews",
      "As they came, in the three-file layout R’s egor reads. Holds everything people said.",
    ],
    "playback.zip": [
      "Playback for residents",
      "Pages that open from a USB stick. Groups only: nobody can be picked out.",
    ],
  },
} as const;
